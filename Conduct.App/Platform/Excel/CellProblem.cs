namespace Conduct.App.Platform.Excel;

/// <summary>One thing wrong with an uploaded workbook, as it is shown and sent back.</summary>
/// <param name="Row">The row as Excel numbers it; null when the whole file is meant.</param>
/// <param name="Column">Title of the column, where one is meant.</param>
/// <param name="Value">What stands there.</param>
/// <param name="Reason">In the reader's language.</param>
public sealed record CellProblem(int? Row, string? Column, string? Value, string Reason)
{
    /// <summary>What the reader of the workbook found.</summary>
    public static CellProblem Of(SheetError error) => new(error.Row, error.Column, error.Detail, error.Reason);
}
