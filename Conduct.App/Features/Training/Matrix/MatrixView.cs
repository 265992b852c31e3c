namespace Conduct.App.Features.Training.Matrix;

/// <summary>Units down, courses across.</summary>
/// <param name="Unit">The unit looked at; null when there is none in reach.</param>
/// <param name="Above">The units above it that are in reach, from the top.</param>
public sealed record MatrixView(MatrixUnit? Unit, IReadOnlyList<MatrixUnit> Above, IReadOnlyList<MatrixCourse> Courses, IReadOnlyList<MatrixRow> Rows, MatrixRow Total);

public sealed record MatrixUnit(Guid Id, string Name);

public sealed record MatrixCourse(Guid Id, string Title);

/// <param name="HasBelow">Whether there are units below to look at.</param>
/// <param name="Cells">In the order of the courses.</param>
public sealed record MatrixRow(MatrixUnit Unit, bool HasBelow, IReadOnlyList<MatrixCell> Cells);

/// <summary>How many people have the course to do or did it, how many passed, how many are late.</summary>
public readonly record struct MatrixCell(int Assigned, int Passed, int Overdue)
{
    /// <summary>Whole percent, rounded down; null when nobody has it.</summary>
    public int? Percent => Assigned == 0 ? null : 100 * Passed / Assigned;

    public static MatrixCell operator +(MatrixCell left, MatrixCell right) =>
        new(left.Assigned + right.Assigned, left.Passed + right.Passed, left.Overdue + right.Overdue);
}

/// <summary>A line of the workbook: one unit and one course.</summary>
public sealed record MatrixLine(string UnitName, string Course, MatrixCell Cell);
