using Conduct.App.Platform.Excel;

namespace Conduct.App.Features.Policies;

/// <summary>Reads an uploaded workbook of clauses; whatever is wrong with it becomes problems of the file.</summary>
public static class ClauseSheet
{
    public static async Task<ImportedPolicy> ReadAsync(Stream upload, string fileName, CancellationToken ct)
    {
        var book = await SheetReader.ReadAsync(upload, new() { MaxBytes = PolicyImportEndpoints.MaxBytes, MaxRows = WorkingBook.MaxRows }, [ClauseColumns.Sheet], ct);
        ClauseRow[] rows = [.. book[ClauseColumns.Sheet].Select(Row)];
        return new(fileName, null, rows, [.. book.Errors.Select(CellProblem.Of)]);
    }

    private static ClauseRow Row(SheetRow row) => new(
        row.Number,
        row.Code(ClauseColumns.Code),
        row.Text(ClauseColumns.Category),
        row.Text(ClauseColumns.CategoryEn),
        row.Text(ClauseColumns.Family),
        row.Text(ClauseColumns.Gravity),
        row.Text(ClauseColumns.Title),
        row.Text(ClauseColumns.Text),
        row.Text(ClauseColumns.TitleEn),
        row.Text(ClauseColumns.TextEn),
        Whole(row, ClauseColumns.LookBack),
        Whole(row, ClauseColumns.Influence),
        Whole(row, ClauseColumns.Occurrence),
        row.MoneyFen(ClauseColumns.Min),
        row.MoneyFen(ClauseColumns.Usual),
        row.MoneyFen(ClauseColumns.Max),
        Whole(row, ClauseColumns.ReviewDays),
        row.Text(ClauseColumns.Sanction),
        Whole(row, ClauseColumns.SuspensionDays),
        row.Text(ClauseColumns.Training),
        row.Text(ClauseColumns.TrainingEn));

    // A number beyond any rule is refused by the rule.
    private static int? Whole(SheetRow row, ImportColumn column) => row.WholeNumber(column) is { } number ? (int)Math.Clamp(number, int.MinValue, int.MaxValue) : null;
}
