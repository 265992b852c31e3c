using System.Globalization;
using System.Resources;
using Conduct.App.Platform.Excel;

namespace Conduct.Tests.Platform.Excel;

/// <summary>A small roster to import, with titles in two languages.</summary>
internal sealed class RosterTitles : ResourceManager
{
    private static readonly Dictionary<string, (string Chinese, string English)> Titles = new()
    {
        ["Sheet"] = ("员工", "Employees"),
        ["Units"] = ("单位", "Units"),
        ["Number"] = ("工号", "Staff number"),
        ["Name"] = ("姓名", "Name"),
        ["Entered"] = ("入职日期", "Entered"),
        ["Wage"] = ("月工资(元)", "Monthly wage (CNY)"),
        ["Rank"] = ("职级", "Rank"),
    };

    private static readonly RosterTitles Texts = new();

    public static readonly ImportColumn Number = ImportColumn.Required(Texts, "Number");
    public static readonly ImportColumn Name = ImportColumn.Required(Texts, "Name");
    public static readonly ImportColumn Entered = ImportColumn.Optional(Texts, "Entered");
    public static readonly ImportColumn Wage = ImportColumn.Optional(Texts, "Wage");
    public static readonly ImportColumn Rank = ImportColumn.Optional(Texts, "Rank");
    public static readonly ImportSheet Sheet = new(new(Texts, "Sheet"), [Number, Name, Entered, Wage, Rank]);
    public static readonly ImportSheet Units = new(new(Texts, "Units"), [Name]);

    public override string GetString(string name, CultureInfo? culture) =>
        culture?.TwoLetterISOLanguageName == "en" ? Titles[name].English : Titles[name].Chinese;
}
