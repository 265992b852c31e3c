using Conduct.App.Platform.Excel;

namespace Conduct.App.Features.Organisation;

/// <summary>How a roster that people work in looks: the template, and the returned one.</summary>
internal static class RosterLayout
{
    public static readonly IReadOnlyList<RosterField<RosterUnit>> Units =
    [
        new(RosterColumns.UnitCode, CellKind.Text, 18, () => RosterTexts.UnitCodeNote, row => Cell.OfText(row.Code)),
        new(RosterColumns.UnitName, CellKind.Text, 30, () => RosterTexts.UnitNameNote, row => Cell.OfText(row.Name)),
        new(RosterColumns.ParentCode, CellKind.Text, 26, () => RosterTexts.ParentCodeNote, row => Cell.OfText(row.ParentCode), RosterParts.Parents),
    ];

    public static readonly IReadOnlyList<RosterField<RosterPerson>> People =
    [
        new(RosterColumns.StaffNumber, CellKind.Text, 16, () => RosterTexts.StaffNumberNote, row => Cell.OfText(row.StaffNumber)),
        new(RosterColumns.Name, CellKind.Text, 16, () => RosterTexts.NameNote, row => Cell.OfText(row.Name)),
        new(RosterColumns.EmployeeUnit, CellKind.Text, 26, () => RosterTexts.EmployeeUnitNote, row => Cell.OfText(row.UnitCode)),
        new(RosterColumns.Post, CellKind.Text, 18, () => RosterTexts.PostNote, row => Cell.OfText(row.Post)),
        new(RosterColumns.LineManager, CellKind.Text, 22, () => RosterTexts.LineManagerNote, row => Cell.OfText(row.LineManager), RosterParts.LineManagers),
        new(RosterColumns.Email, CellKind.Text, 28, () => RosterTexts.EmailNote, row => Cell.OfText(row.Email), RosterParts.Emails),
        new(RosterColumns.EnteredOn, CellKind.Date, 14, () => RosterTexts.EnteredOnNote, row => Cell.OfDate(row.EnteredOn)),
        new(RosterColumns.LeftOn, CellKind.Date, 14, () => RosterTexts.LeftOnNote, row => Cell.OfDate(row.LeftOn), RosterParts.Leaving),
        new(RosterColumns.Wage, CellKind.Money, 18, () => RosterTexts.WageNote, row => Cell.OfMoney(row.WageFen), RosterParts.Wages),
    ];

    /// <summary>Units as a list shows them; the reader understands code and name together.</summary>
    public static string Choice(string code, string name) => $"{code} {name}";

    public static IEnumerable<(string Label, string Text)> Notes() =>
        Units.Select(field => (Label(RosterColumns.Units, field.Sheet), field.Note()))
            .Concat(People.Select(field => (Label(RosterColumns.Employees, field.Sheet), field.Note())))
            .Prepend((RosterTexts.NoteGeneral, RosterTexts.NoteGeneralText));

    private static string Label(ImportSheet sheet, WorkingColumn column) => $"{sheet.Name.Current} · {column.Title}";
}

/// <param name="Part">Set where a roster may do without the column.</param>
internal sealed record RosterField<TRow>(ImportColumn Column, CellKind Kind, double Width, Func<string> Note, Func<TRow, Cell> Value, RosterParts Part = RosterParts.None)
    : WorkingField<TRow>(Column, Kind, Width, Note, Value);
