namespace Conduct.App.Platform.Excel;

/// <summary>Uploaded rows on their way back: each wrong cell coloured, with the reason as a comment, to be mended and uploaded again.</summary>
public static class ReturnedRows
{
    /// <param name="book">Where the sheet is added.</param>
    /// <param name="name">Of the sheet.</param>
    /// <param name="fields">Its columns.</param>
    /// <param name="rows">With their numbers in the uploaded file.</param>
    /// <param name="problems">Of this sheet.</param>
    /// <param name="numberTitle">Heads a column with those numbers, where not all rows go back; null leaves it out.</param>
    public static WorkingSheet AddReturned<TRow>(
        this WorkingBook book, string name, IReadOnlyList<WorkingField<TRow>> fields, IEnumerable<(int Number, TRow Row)> rows, IEnumerable<CellProblem> problems, string? numberTitle = null)
    {
        WorkingColumn[] columns = [.. fields.Select(field => field.Sheet)];
        var sheet = book.AddSheet(name, numberTitle is null ? columns : [new(numberTitle, CellKind.Number, 14), .. columns]);
        var byRow = problems.Where(problem => problem.Row is not null).ToLookup(problem => problem.Row!.Value);
        foreach (var (number, row) in rows)
        {
            CellProblem[] wrong = [.. byRow[number]];
            var cells = fields.Select(field => CellOf(field, row, wrong));
            sheet.AddRow(numberTitle is null ? [.. cells] : [Cell.OfNumber(number), .. cells]);
            foreach (var problem in wrong)
            {
                var at = Math.Max(0, fields.ToList().FindIndex(field => Means(problem, field.Column)));
                sheet.Mark(numberTitle is null ? at : at + 1, problem.Reason);
            }
        }

        return sheet;
    }

    // What could not be read goes back as it was written there.
    private static Cell CellOf<TRow>(WorkingField<TRow> field, TRow row, CellProblem[] problems)
    {
        var cell = field.Value(row);
        return cell.Kind != CellKind.Empty ? cell : Cell.OfText(Array.Find(problems, problem => Means(problem, field.Column))?.Value);
    }

    private static bool Means(CellProblem problem, ImportColumn column) => problem.Column is { } title && (column.Title.Matches(title) || column.Also?.Matches(title) == true);
}
