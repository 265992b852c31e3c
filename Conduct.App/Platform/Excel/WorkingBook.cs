using ClosedXML.Excel;

namespace Conduct.App.Platform.Excel;

/// <summary>
/// A workbook that people work in: comments on headings and cells, lists to choose from, coloured cells. It is made whole in memory (3 seconds and 140 MB for a
/// thousand rows of thirty columns), so it is for few rows; lists that grow are written by <see cref="SheetWriter"/>.
/// </summary>
public sealed class WorkingBook : IDisposable
{
    /// <summary>Rows of a sheet below its header.</summary>
    public const int MaxRows = 2000;

    private readonly XLWorkbook _book = new();

    /// <param name="info">What it says about itself.</param>
    public WorkingBook(WorkbookInfo info)
    {
        _book.Properties.Title = CellText.Clean(info.Title);
        _book.Properties.Author = CellText.Clean(info.Creator);
        _book.Properties.Created = info.CreatedAt.UtcDateTime;
    }

    /// <summary>A sheet with a heading, and rows that are added to it.</summary>
    public WorkingSheet AddSheet(string name, IReadOnlyList<WorkingColumn> columns) => new(_book.AddWorksheet(name), columns);

    /// <summary>A sheet of names and texts, such as instructions.</summary>
    public void AddNotes(string name, IEnumerable<(string Label, string Text)> lines)
    {
        var sheet = _book.AddWorksheet(name);
        Prepare(sheet.Column(1), 28);
        Prepare(sheet.Column(2), 90);
        foreach (var (index, (label, text)) in lines.Index())
        {
            sheet.Cell(index + 1, 1).SetValue(CellText.Clean(label)).Style.Font.SetBold().Alignment.SetVertical(XLAlignmentVerticalValues.Top);
            sheet.Cell(index + 1, 2).SetValue(CellText.Clean(text)).Style.Alignment.SetWrapText().Alignment.SetVertical(XLAlignmentVerticalValues.Top);
        }
    }

    /// <summary>Keeps choices on a sheet that is not shown.</summary>
    /// <returns>Where they stand, for <see cref="WorkingSheet.Offer"/>.</returns>
    public string AddChoices(string name, IReadOnlyList<string> choices)
    {
        var sheet = _book.AddWorksheet(name);
        sheet.Visibility = XLWorksheetVisibility.Hidden;
        sheet.Column(1).Style.NumberFormat.SetNumberFormatId(49);
        foreach (var (index, choice) in choices.Index())
        {
            sheet.Cell(index + 1, 1).SetValue(CellText.Clean(choice));
        }

        return WorkingSheet.Range(name, 1, 1, choices.Count);
    }

    /// <summary>The file, from its beginning.</summary>
    public Stream Finish()
    {
        var file = new MemoryStream();
        _book.SaveAs(file);
        file.Position = 0;
        return file;
    }

    // By the column and not for the whole book: the library would then write the columns out of their order.
    internal static void Prepare(IXLColumn column, double width)
    {
        column.Width = width;
        column.Style.Font.SetFontName("Microsoft YaHei").Font.SetFontSize(10);
    }

    /// <inheritdoc/>
    public void Dispose() => _book.Dispose();
}
