using Conduct.App.Platform.Excel;

namespace Conduct.App.Features.Organisation;

/// <summary>One sheet of a returned roster. Columns that the file does not have are left out: an empty one would clear what is stored.</summary>
internal sealed class ReturnedSheet<TRow>(ReturnedRoster roster, ImportSheet sheet, IReadOnlyList<RosterField<TRow>> fields, IReadOnlyList<TRow> rows, Func<TRow, int> numberOf)
{
    private readonly RosterField<TRow>[] _fields = [.. fields.Where(field => field.Part == RosterParts.None || roster.File.Given.HasFlag(field.Part))];
    private readonly ILookup<int, RosterProblem> _problems = roster.Problems.Where(problem => problem.Row is not null && sheet.Name.Matches(problem.Sheet ?? "")).ToLookup(problem => problem.Row!.Value);

    /// <returns>How many rows were written.</returns>
    public int Write(WorkingBook book, int atMost)
    {
        WorkingColumn[] columns = [.. _fields.Select(field => field.Sheet)];
        var written = book.AddSheet(sheet.Name.Current, roster.IsWhole ? columns : [new(RosterTexts.OriginalRow, CellKind.Number, 14), .. columns]);
        foreach (var row in rows.Where(row => roster.IsWhole || _problems.Contains(numberOf(row))).Take(atMost))
        {
            Write(written, row);
        }

        return written.Rows;
    }

    private void Write(WorkingSheet written, TRow row)
    {
        RosterProblem[] problems = [.. _problems[numberOf(row)]];
        var cells = _fields.Select(field => CellOf(field, row, problems));
        written.AddRow(roster.IsWhole ? [.. cells] : [Cell.OfNumber(numberOf(row)), .. cells]);
        foreach (var problem in problems)
        {
            var at = Math.Max(0, Array.FindIndex(_fields, field => Means(problem, field.Column)));
            written.Mark(roster.IsWhole ? at : at + 1, problem.Reason);
        }
    }

    // What could not be read goes back as it was written there.
    private static Cell CellOf(RosterField<TRow> field, TRow row, RosterProblem[] problems)
    {
        var cell = field.Value(row);
        return cell.Kind != CellKind.Empty ? cell : Cell.OfText(Array.Find(problems, problem => Means(problem, field.Column))?.Value);
    }

    private static bool Means(RosterProblem problem, ImportColumn column) => problem.Column is { } title && (column.Title.Matches(title) || column.Also?.Matches(title) == true);
}
