using Conduct.App.Platform.Excel;

namespace Conduct.App.Features.Organisation;

/// <summary>The sheets and columns of a roster; template, reader and messages take them from here.</summary>
internal static class RosterColumns
{
    public static readonly ImportColumn UnitCode = Required(nameof(RosterTexts.UnitCode));
    public static readonly ImportColumn UnitName = Required(nameof(RosterTexts.UnitName));
    public static readonly ImportColumn ParentCode = Optional(nameof(RosterTexts.ParentCode), nameof(RosterTexts.ParentAlso));

    public static readonly ImportColumn StaffNumber = Required(nameof(RosterTexts.StaffNumber));
    public static readonly ImportColumn Name = Required(nameof(RosterTexts.Name));
    public static readonly ImportColumn EmployeeUnit = Required(nameof(RosterTexts.EmployeeUnit), nameof(RosterTexts.UnitAlso));
    public static readonly ImportColumn Post = Required(nameof(RosterTexts.Post));
    public static readonly ImportColumn LineManager = Optional(nameof(RosterTexts.LineManager), nameof(RosterTexts.LineManagerAlso));
    public static readonly ImportColumn Email = Optional(nameof(RosterTexts.Email));
    public static readonly ImportColumn EnteredOn = Required(nameof(RosterTexts.EnteredOn));
    public static readonly ImportColumn LeftOn = Optional(nameof(RosterTexts.LeftOn));
    public static readonly ImportColumn Wage = Optional(nameof(RosterTexts.Wage));

    public static readonly ImportSheet Units = new(new(RosterTexts.ResourceManager, nameof(RosterTexts.Units)), [UnitCode, UnitName, ParentCode]);

    public static readonly ImportSheet Employees = new(
        new(RosterTexts.ResourceManager, nameof(RosterTexts.Employees)),
        [StaffNumber, Name, EmployeeUnit, Post, LineManager, Email, EnteredOn, LeftOn, Wage]);

    private static ImportColumn Required(string key, string? also = null) => ImportColumn.Required(RosterTexts.ResourceManager, key) with { Also = Also(also) };

    private static ImportColumn Optional(string key, string? also = null) => ImportColumn.Optional(RosterTexts.ResourceManager, key) with { Also = Also(also) };

    private static ImportTitle? Also(string? key) => key is null ? null : new(RosterTexts.ResourceManager, key);
}
