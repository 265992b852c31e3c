using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Excel;
using Conduct.App.Platform.Texts;

namespace Conduct.App.Features.Wages;

/// <summary>Workbooks of a month's wages that people work in.</summary>
internal static class WageBook
{
    /// <summary>The people with what is recorded for them, to be filled in.</summary>
    public static Stream Template(DateOnly month, IReadOnlyList<WageFileRow> rows, string creator, DateTimeOffset now) => Write(month, rows, [], creator, now);

    /// <summary>An uploaded file on its way back.</summary>
    public static Stream Returned(WagePreview preview, string creator, DateTimeOffset now) => Write(preview.Month, preview.File.Rows, preview.All, creator, now);

    private static Stream Write(DateOnly month, IReadOnlyList<WageFileRow> rows, IReadOnlyList<CellProblem> problems, string creator, DateTimeOffset now)
    {
        using var book = new WorkingBook(new(WageTexts.Title, creator, now));
        book.AddReturned(WageColumns.Sheet.Name.Current, WageColumns.Fields, rows.Select(row => (row.Row, row)), problems);
        book.AddNotes(WageTexts.Notes, WageColumns.Fields.Select(field => (field.Sheet.Title, field.Note())).Prepend((WageTexts.Month, WageTexts.MonthNoteFormat.With(MonthInAddress.Show(month)))));
        return book.Finish();
    }
}
