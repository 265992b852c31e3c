using Conduct.App.Platform.Excel;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Organisation;

/// <summary>Turns an uploaded workbook into a <see cref="RosterFile"/>; whatever is wrong with it becomes errors of the file.</summary>
public static class RosterReader
{
    public const int MaxRows = 50_000;
    public const int KeptErrors = 10_000;

    public static async Task<RosterFile> ReadAsync(Stream upload, Actor actor, CancellationToken ct)
    {
        var book = await SheetReader.ReadAsync(upload, new() { MaxRows = MaxRows }, [RosterColumns.Units, RosterColumns.Employees], ct);
        var seesWages = actor.ReachOf(Permission.ReadWages).Everything;
        RosterUnit[] units = [.. book[RosterColumns.Units].Select(Unit)];
        RosterPerson[] people = [.. book[RosterColumns.Employees].Select(row => Person(row, seesWages))];
        var given = Given(book);

        // Wages that the reader of the preview may not see must not even lie in the kept file.
        var leftOut = given.HasFlag(RosterParts.Wages) && !seesWages;
        return new(units, people, leftOut ? given & ~RosterParts.Wages : given, [.. book.Errors.Take(KeptErrors)], book.Errors.Count, leftOut) { Totals = book.Totals, HiddenRows = book.HiddenRows };
    }

    private static RosterUnit Unit(SheetRow row) =>
        new(row.Number, row.Code(RosterColumns.UnitCode) ?? "", row.Text(RosterColumns.UnitName) ?? "", row.Code(RosterColumns.ParentCode));

    private static RosterPerson Person(SheetRow row, bool seesWages) => new(
        row.Number,
        row.Code(RosterColumns.StaffNumber) ?? "",
        row.Text(RosterColumns.Name) ?? "",
        row.Code(RosterColumns.EmployeeUnit) ?? "",
        row.Text(RosterColumns.Post) ?? "",
        row.Code(RosterColumns.LineManager),
        row.Code(RosterColumns.Email),
        row.Date(RosterColumns.EnteredOn),
        row.Date(RosterColumns.LeftOn),
        seesWages ? row.MoneyFen(RosterColumns.Wage) : null);

    private static RosterParts Given(ImportedBook book)
    {
        var unit = book[RosterColumns.Units] is [var firstUnit, ..] ? firstUnit : null;
        var person = book[RosterColumns.Employees] is [var firstPerson, ..] ? firstPerson : null;
        return Part(unit, RosterColumns.ParentCode, RosterParts.Parents)
            | Part(person, RosterColumns.LineManager, RosterParts.LineManagers)
            | Part(person, RosterColumns.Email, RosterParts.Emails)
            | Part(person, RosterColumns.LeftOn, RosterParts.Leaving)
            | Part(person, RosterColumns.Wage, RosterParts.Wages);
    }

    private static RosterParts Part(SheetRow? row, ImportColumn column, RosterParts part) => row?.Has(column) == true ? part : RosterParts.None;
}
