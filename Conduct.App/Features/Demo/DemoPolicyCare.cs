using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Demo;

/// <summary>The policy was reviewed almost a year ago. When it came into force most acknowledged it; lately the others were asked, and some still have not.</summary>
internal static class DemoPolicyCare
{
    private const int DaysUntilReview = 10;
    private const int Term = 14;

    private const int DaysUntilFirstCall = 3;

    // Shenzhen was asked again first: two of its people are late. The others have some days left.
    private static readonly (string Unit, int DaysAgo)[] Calls = [("SZ", 16), ("NQ", 9)];

    private static readonly string[] Missing = ["熊冠宇", "洪逸凡", DemoPeople.Li, "邓家乐", "白梓涵", "祝融恺"];

    public static IEnumerable<(DateTimeOffset At, Func<Task> Act)> Steps(DemoWorld world) =>
    [
        At(world, world.Today.AddMonths(-Policy.ReviewMonths).AddDays(DaysUntilReview), 15, ReviewAsync),
        At(world, FirstCall(world), 14, (of, day, now) => AskAsync(of, "NQ", person => !Missing.Contains(person.Name) && person.EnteredOn <= day, day, now)),
        .. Enumerable.Range(0, 5).Select(turn => At(world, FirstCall(world).AddDays(1 + turn), 17, (of, day, now) => ConfirmAsync(of, "NQ", turn, day, now))),
        .. Calls.Select(call => At(world, world.Today.AddDays(-call.DaysAgo), 14, (of, day, now) => AskAsync(of, call.Unit, _ => true, day, now))),
        .. Calls.SelectMany(call => Enumerable.Range(0, 5).Select(turn => At(world, world.Today.AddDays(1 + turn - call.DaysAgo), 17, (of, day, now) => ConfirmAsync(of, call.Unit, turn, day, now)))),
    ];

    private static (DateTimeOffset At, Func<Task> Act) At(DemoWorld world, DateOnly day, int hour, Func<DemoWorld, DateOnly, DateTimeOffset, Task> act)
    {
        var now = world.At(day, TimeSpan.FromHours(hour));
        return (now, ActAsync);

        Task ActAsync()
        {
            world.Db.ChangeTracker.Clear();
            return act(world, day, now);
        }
    }

    private static async Task ReviewAsync(DemoWorld world, DateOnly day, DateTimeOffset now) =>
        (await world.Db.Policies.SingleAsync(policy => policy.Code == DemoPolicy.Code)).RecordReview(
            PolicyReviewResult.Kept, "对照现行劳动法律法规和监管要求逐条核对，征求工会和各分公司意见，暂无需要修订的条款。", day, world.Actors[DemoPeople.Compliance], now);

    private static DateOnly FirstCall(DemoWorld world) => world.Policy.Versions.Single(one => one.Status == PolicyStatus.InForce).InForceFrom!.Value.AddDays(DaysUntilFirstCall);

    private static async Task AskAsync(DemoWorld world, string unit, Func<Employee, bool> among, DateOnly day, DateTimeOffset now)
    {
        var policy = await world.Db.Policies.SingleAsync(one => one.Code == DemoPolicy.Code);
        var version = policy.Versions.Single(one => one.Status == PolicyStatus.InForce);
        var asked = await world.Db.PolicyAcknowledgements.Select(row => row.EmployeeId).ToHashSetAsync();
        var people = Below(world, unit).Where(employee => !asked.Contains(employee.Id) && among(employee)).ToList();
        var call = policy.AskAcknowledgement(version.Id, (world.Units[unit].Id, world.Units[unit].Name), Term, people.Count, day, world.Actors[DemoPeople.Compliance], now);
        world.Db.AddRange(people.Select(employee => PolicyAcknowledgement.Ask(NewId.Next(), call, employee.Id, day)));
    }

    // A fifth of the people each day.
    private static async Task ConfirmAsync(DemoWorld world, string unit, int turn, DateOnly day, DateTimeOffset now)
    {
        var people = Below(world, unit).Where((employee, index) => index % 5 == turn && !Missing.Contains(employee.Name)).ToDictionary(employee => employee.Id, employee => employee.Name);
        var version = world.Policy.Versions.Single(one => one.Status == PolicyStatus.InForce);
        var open = await world.Db.PolicyAcknowledgements.Where(row => row.Status == AcknowledgementStatus.Asked && people.Keys.Contains(row.EmployeeId)).ToListAsync();
        foreach (var row in open)
        {
            row.Confirm(version, day, world.Actors[people[row.EmployeeId]], now);
        }
    }

    private static IEnumerable<Employee> Below(DemoWorld world, string unit)
    {
        var units = world.Tree.Downwards(world.Units[unit].Id).Select(node => node.Id).ToHashSet();
        return world.Employees.Values.Where(employee => units.Contains(employee.UnitId)).OrderBy(employee => employee.StaffNumber, StringComparer.Ordinal);
    }
}
