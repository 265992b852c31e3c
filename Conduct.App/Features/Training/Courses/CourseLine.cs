using Conduct.Domain.Training;

namespace Conduct.App.Features.Training.Courses;

/// <param name="Open">People in reach who still have to do it.</param>
/// <param name="Overdue">Of these, those whose day is over.</param>
public sealed record CourseLine(
    Guid Id, string Title, CourseCategory Category, CourseStatus Status, int Minutes, int Questions, int? ValidityMonths, int Open, int Overdue);
