using Conduct.Tests.Platform.Excel;

namespace Conduct.Tests.Features.Organisation;

/// <summary>A roster as somebody might hand it in: a head office with a branch, and two people.</summary>
internal sealed record RosterBook
{
    public const string UnitSheet = "单位";
    public const string EmployeeSheet = "员工";

    public string?[] UnitHeader { get; init; } = ["单位编码*", "单位名称*", "上级单位编码"];

    public string?[][] Units { get; init; } = [["000", "总公司", null], ["100", "江南分公司", "000"]];

    public string?[] EmployeeHeader { get; init; } = ["工号*", "姓名*", "单位编码*", "职务*", "直接上级工号", "邮箱", "入职日期*", "离职日期", "月工资（元）"];

    public string?[][] Employees { get; init; } =
    [
        ["E900", "孙悦", "100", "客户经理", "E901", "sun@example.com", "2024-05-06", null, "8000"],
        ["E901", "钱进", "100", "分公司经理", null, null, "2019-03-01", null, "15000.50"],
    ];

    /// <summary>Stands behind the rows of the sheet of employees, such as merged cells.</summary>
    public string EmployeeTail { get; init; } = "";

    public RosterBook WithUnits(params string?[][] more) => this with { Units = [.. Units, .. more] };

    public RosterBook WithEmployee(params string?[] row) => this with { Employees = [.. Employees, row] };

    public RosterBook WithoutColumn(int index) => this with
    {
        EmployeeHeader = Without(EmployeeHeader, index),
        Employees = [.. Employees.Select(row => Without(row, index))],
    };

    public MemoryStream Open() => RawXlsx.OfSheets(
        (UnitSheet, RawXlsx.Rows([UnitHeader, .. Units])),
        (EmployeeSheet, RawXlsx.Rows([EmployeeHeader, .. Employees]) + EmployeeTail));

    private static string?[] Without(string?[] row, int index) => [.. row.Where((_, at) => at != index)];
}
