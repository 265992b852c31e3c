using Conduct.App.Platform.Excel;

namespace Conduct.App.Features.Wages;

/// <summary>The sheet of a month's wages; template, reader and messages take it from here.</summary>
internal static class WageColumns
{
    public static readonly ImportColumn StaffNumber = ImportColumn.Required(WageTexts.ResourceManager, nameof(WageTexts.StaffNumber));
    public static readonly ImportColumn Name = ImportColumn.Optional(WageTexts.ResourceManager, nameof(WageTexts.Name));
    public static readonly ImportColumn Wage = ImportColumn.Required(WageTexts.ResourceManager, nameof(WageTexts.Wage));
    public static readonly ImportColumn Variable = ImportColumn.Required(WageTexts.ResourceManager, nameof(WageTexts.Variable));
    public static readonly ImportColumn Other = ImportColumn.Optional(WageTexts.ResourceManager, nameof(WageTexts.Other));

    public static readonly ImportSheet Sheet = new(new(WageTexts.ResourceManager, nameof(WageTexts.Title)), [StaffNumber, Name, Wage, Variable, Other]);

    public static readonly IReadOnlyList<WorkingField<WageFileRow>> Fields =
    [
        new(StaffNumber, CellKind.Text, 16, () => WageTexts.StaffNumberNote, row => Cell.OfText(row.StaffNumber)),
        new(Name, CellKind.Text, 16, () => WageTexts.NameNote, row => Cell.OfText(row.Name)),
        new(Wage, CellKind.Money, 16, () => WageTexts.WageHint, row => Cell.OfMoney(row.WageFen)),
        new(Variable, CellKind.Money, 16, () => WageTexts.VariableHint, row => Cell.OfMoney(row.VariableFen)),
        new(Other, CellKind.Money, 18, () => WageTexts.OtherHint, row => Cell.OfMoney(row.OtherFen)),
    ];
}
