using Conduct.Domain.Training;

namespace Conduct.App.Features.Training.Matrix;

/// <summary>What of the matrix is shown; it stands in the address.</summary>
/// <param name="Unit">The unit whose parts are the rows; null: the topmost in reach.</param>
/// <param name="OverdueOnly">Rows and courses with something overdue.</param>
public sealed record MatrixFilter(Guid? Unit = null, CourseCategory? Category = null, Guid? Course = null, bool OverdueOnly = false);
