using Conduct.App.Platform.Excel;
using Conduct.Domain.Staff;

namespace Conduct.App.Features.Organisation;

/// <summary>An uploaded roster on its way back: each wrong cell coloured, with the reason as a comment, to be mended and uploaded again.</summary>
/// <param name="FileName">As it was uploaded.</param>
/// <param name="File">What it said.</param>
/// <param name="Problems">All of them.</param>
/// <param name="Units">The units there are.</param>
public sealed record ReturnedRoster(string FileName, RosterFile File, IReadOnlyList<RosterProblem> Problems, IReadOnlyCollection<OrgNode> Units)
{
    /// <summary>Beyond so many rows only the wrong ones go back: the workbook is to mend the file by, and no file to upload.</summary>
    public const int MaxRows = WorkingBook.MaxRows;

    public bool IsWhole => File.RowCount <= MaxRows;

    public string Name => string.Format(System.Globalization.CultureInfo.CurrentCulture, RosterTexts.ReturnedNameFormat, Path.GetFileNameWithoutExtension(FileName)) + ".xlsx";

    public Stream Write(string creator, DateTimeOffset now)
    {
        using var book = new WorkingBook(new(RosterTexts.TemplateTitle, creator, now));
        var units = new ReturnedSheet<RosterUnit>(this, RosterColumns.Units, RosterLayout.Units, File.Units, row => row.Row).Write(book, MaxRows);
        new ReturnedSheet<RosterPerson>(this, RosterColumns.Employees, RosterLayout.People, File.People, row => row.Row).Write(book, MaxRows - units);
        book.AddNotes(RosterTexts.Notes, RosterLayout.Notes().Prepend((RosterTexts.Return, IsWhole ? RosterTexts.ReturnHint : string.Format(System.Globalization.CultureInfo.CurrentCulture, RosterTexts.ReturnPartHintFormat, MaxRows))));
        return book.Finish();
    }
}
