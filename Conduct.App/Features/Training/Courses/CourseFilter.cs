using Conduct.Domain.Training;

namespace Conduct.App.Features.Training.Courses;

/// <param name="Status">Null: all but the retired ones.</param>
public sealed record CourseFilter(CourseStatus? Status = null, CourseCategory? Category = null);
