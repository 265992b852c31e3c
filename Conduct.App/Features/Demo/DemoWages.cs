using Conduct.Domain.Deductions;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Demo;

/// <summary>What deductions are reckoned from: places of work with their minimum wages, and the wages of the last three months; two fifths depend on performance.</summary>
internal static class DemoWages
{
    private const int Months = 3;
    private const string Source = "广东省人力资源和社会保障厅公布的全省最低工资标准（2025年3月1日起执行）";

    private static readonly (string Unit, string Place, long MinimumFen, bool IsChecked)[] Places =
    [
        ("NQ", "广东·广州", 2_500_00, true),
        ("SZ", "广东·深圳", 2_520_00, true),
        ("FS", "广东·佛山", 2_080_00, false),
    ];

    public static void Enter(DemoWorld world)
    {
        var (compliance, day) = (world.Actors[DemoPeople.Compliance], world.At(world.Today.AddMonths(-2), TimeSpan.FromHours(10)));
        foreach (var (unit, place, fen, isChecked) in Places)
        {
            world.Units[unit].SetPlace(place, world.Actors[DemoPeople.Administrator], day);
            world.Db.Add(MinimumWage.Enter(NewId.Next(), place, new(2025, 3, 1), fen, Source, isChecked, compliance, day));
        }

        var current = world.Today.StartOfMonth();
        for (var back = Months; back > 0; back--)
        {
            Enter(world, current.AddMonths(-back));
        }
    }

    private static void Enter(DemoWorld world, DateOnly month)
    {
        var at = world.At(month.AddMonths(1).AddDays(-1), TimeSpan.FromHours(17));
        foreach (var employee in world.Employees.Values)
        {
            var wage = employee.MonthlyWageFen!.Value;
            world.Db.Add(WageRecord.Enter(NewId.Next(), employee.Id, employee.StaffNumber, month, new(wage, wage * 2 / 5 / 100_00 * 100_00, 0), world.Officer, at));
        }
    }
}
