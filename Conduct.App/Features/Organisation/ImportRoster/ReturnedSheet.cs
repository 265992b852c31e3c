using Conduct.App.Platform.Excel;

namespace Conduct.App.Features.Organisation;

/// <summary>One sheet of a returned roster. Columns that the file does not have are left out: an empty one would clear what is stored.</summary>
internal sealed class ReturnedSheet<TRow>(ReturnedRoster roster, ImportSheet sheet, IReadOnlyList<RosterField<TRow>> fields, IReadOnlyList<TRow> rows, Func<TRow, int> numberOf)
{
    /// <returns>How many rows were written.</returns>
    public int Write(WorkingBook book, int atMost)
    {
        CellProblem[] problems = [.. roster.Problems.Where(problem => sheet.Name.Matches(problem.Sheet ?? "")).Select(problem => new CellProblem(problem.Row, problem.Column, problem.Value, problem.Reason))];
        var wrong = problems.Select(problem => problem.Row).ToHashSet();
        var written = rows.Where(row => roster.IsWhole || wrong.Contains(numberOf(row))).Take(atMost).Select(row => (numberOf(row), row));
        WorkingField<TRow>[] given = [.. fields.Where(field => field.Part == RosterParts.None || roster.File.Given.HasFlag(field.Part))];
        return book.AddReturned(sheet.Name.Current, given, written, problems, roster.IsWhole ? null : RosterTexts.OriginalRow).Rows;
    }
}
