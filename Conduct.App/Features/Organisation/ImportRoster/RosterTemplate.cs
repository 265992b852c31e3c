using Conduct.App.Platform.Excel;

namespace Conduct.App.Features.Organisation;

/// <summary>The empty workbook to fill in, in the reader's language, with a sheet that explains each column.</summary>
public static class RosterTemplate
{
    public static async Task<Stream> WriteAsync(string creator, DateTimeOffset now, CancellationToken ct)
    {
        await using var book = new SheetWriter(new(RosterTexts.TemplateTitle, creator, now));
        await book.WriteTableAsync(RosterColumns.Units.Name.Current, UnitColumns(), AsyncEnumerable.Empty<RosterUnit>(), ct);
        await book.WriteTableAsync(RosterColumns.Employees.Name.Current, PersonColumns(), AsyncEnumerable.Empty<RosterPerson>(), ct);
        book.WriteAbout(RosterTexts.Notes, [.. Notes()]);
        return book.Finish();
    }

    private static SheetColumns<RosterUnit> UnitColumns() => new SheetColumns<RosterUnit>()
        .Text(Title(RosterColumns.UnitCode), row => row.Code, 18)
        .Text(Title(RosterColumns.UnitName), row => row.Name, 30)
        .Text(Title(RosterColumns.ParentCode), row => row.ParentCode, 18);

    private static SheetColumns<RosterPerson> PersonColumns() => new SheetColumns<RosterPerson>()
        .Text(Title(RosterColumns.StaffNumber), row => row.StaffNumber, 16)
        .Text(Title(RosterColumns.Name), row => row.Name, 16)
        .Text(Title(RosterColumns.EmployeeUnit), row => row.UnitCode, 16)
        .Text(Title(RosterColumns.Post), row => row.Post, 18)
        .Text(Title(RosterColumns.LineManager), row => row.LineManager, 22)
        .Text(Title(RosterColumns.Email), row => row.Email, 28)
        .Date(Title(RosterColumns.EnteredOn), row => row.EnteredOn, 16)
        .Date(Title(RosterColumns.LeftOn), row => row.LeftOn, 16)
        .Money(Title(RosterColumns.Wage), row => row.WageFen, 18);

    private static IEnumerable<(string Label, Cell Value)> Notes()
    {
        yield return (RosterTexts.NoteGeneral, Cell.OfText(RosterTexts.NoteGeneralText));
        yield return Note(RosterColumns.Units, RosterColumns.UnitCode, RosterTexts.UnitCodeNote);
        yield return Note(RosterColumns.Units, RosterColumns.UnitName, RosterTexts.UnitNameNote);
        yield return Note(RosterColumns.Units, RosterColumns.ParentCode, RosterTexts.ParentCodeNote);
        yield return Note(RosterColumns.Employees, RosterColumns.StaffNumber, RosterTexts.StaffNumberNote);
        yield return Note(RosterColumns.Employees, RosterColumns.Name, RosterTexts.NameNote);
        yield return Note(RosterColumns.Employees, RosterColumns.EmployeeUnit, RosterTexts.EmployeeUnitNote);
        yield return Note(RosterColumns.Employees, RosterColumns.Post, RosterTexts.PostNote);
        yield return Note(RosterColumns.Employees, RosterColumns.LineManager, RosterTexts.LineManagerNote);
        yield return Note(RosterColumns.Employees, RosterColumns.Email, RosterTexts.EmailNote);
        yield return Note(RosterColumns.Employees, RosterColumns.EnteredOn, RosterTexts.EnteredOnNote);
        yield return Note(RosterColumns.Employees, RosterColumns.LeftOn, RosterTexts.LeftOnNote);
        yield return Note(RosterColumns.Employees, RosterColumns.Wage, RosterTexts.WageNote);
    }

    private static (string Label, Cell Value) Note(ImportSheet sheet, ImportColumn column, string text) =>
        ($"{sheet.Name.Current} · {Title(column)}", Cell.OfText(text));

    private static string Title(ImportColumn column) => column.IsRequired ? column.Title.Current + "*" : column.Title.Current;
}
