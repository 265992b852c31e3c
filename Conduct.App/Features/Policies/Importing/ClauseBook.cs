using Conduct.App.Platform.Excel;

namespace Conduct.App.Features.Policies;

/// <summary>Workbooks of clauses that people work in.</summary>
public static class ClauseBook
{
    /// <summary>The empty workbook to fill in, in the reader's language.</summary>
    /// <param name="creator">Who downloads it.</param>
    /// <param name="now">UTC.</param>
    public static Stream Template(string creator, DateTimeOffset now)
    {
        using var book = new WorkingBook(new(ImportTexts.TemplateTitle, creator, now));
        ClauseLayout.OfferWords(book, book.AddSheet(ClauseColumns.Sheet.Name.Current, [.. ClauseLayout.Fields.Select(field => field.Sheet)]));
        book.AddNotes(ImportTexts.Notes, ClauseLayout.Notes());
        return book.Finish();
    }

    /// <summary>An uploaded workbook on its way back.</summary>
    public static Stream Returned(ImportedPolicy file, string creator, DateTimeOffset now)
    {
        using var book = new WorkingBook(new(ImportTexts.TemplateTitle, creator, now));
        ClauseLayout.OfferWords(book, book.AddReturned(ClauseColumns.Sheet.Name.Current, ClauseLayout.Fields, file.Rows!.Select(row => (row.Row, row)), file.Errors));
        book.AddNotes(ImportTexts.Notes, ClauseLayout.Notes().Prepend((ImportTexts.Return, ImportTexts.ReturnHint)));
        return book.Finish();
    }
}
