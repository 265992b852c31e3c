using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;
using Conduct.Domain.Staff;

namespace Conduct.Tests.Support;

/// <summary>A head office with one branch, a subject, an HR officer, a manager, and a policy of one clause: enough for a case.</summary>
public sealed record SmallCompany(Guid HeadOfficeId, Guid BranchId, Employee Subject, Actor Officer, Actor Manager, ClauseInForce Clause)
{
    public static async Task<SmallCompany> FoundAsync(FeatureHost host)
    {
        var founder = Actors.Administrator;
        var head = OrgUnit.Create(NewId.Next(), "01", "总公司", null, founder, host.Now);
        var branch = OrgUnit.Create(NewId.Next(), "0101", "分公司", head.Id, founder, host.Now);
        var people = new[] { ("1001", "张三", "客户经理"), ("2001", "王芳", "人事专员"), ("3001", "李强", "分公司经理") }
            .Select(person => Enter(person.Item1, person.Item2, person.Item3, branch.Id, founder, host.Now)).ToArray();
        var policy = Policy.Create(NewId.Next(), "YG-01", "员工行为规范", null, founder, host.Now);
        var draft = new ClauseDraft
        {
            Code = "3.2",
            Family = "gift",
            Category = "廉洁",
            Gravity = Gravity.Medium,
            Title = "宴请",
            Text = "未经事先申报不得接受客户宴请",
            Steps = [TableLine.Of(500_00, 3_000_00, 1_000_00, 7), TableLine.Of(1_000_00, 5_000_00, 3_000_00, 7)],
        };
        var (version, from) = (policy.StartVersion(NewId.Next(), new() { Clauses = [draft] }, founder, host.Now), new DateOnly(2025, 2, 1));
        policy.RecordDiscussion(version.Id, new(new(2025, 1, 6), "职工代表大会"), from, founder, host.Now);
        policy.Publish(version.Id, new(new(2025, 1, 10), "内网公示"), from, founder, host.Now);
        policy.PutInForce(version.Id, from, from, founder, host.Now);
        var call = policy.AskAcknowledgement(version.Id, (head.Id, head.Name), AcknowledgementCall.UsualDays, 1, from, founder, host.Now);
        var acknowledged = PolicyAcknowledgement.Ask(NewId.Next(), call, people[0].Id, from);
        acknowledged.Confirm(version, from, Actors.Of(people[0].Id, people[0].Name), host.Now);
        await host.SaveAsync([head, branch, .. people, policy, acknowledged]);
        return new(head.Id, branch.Id, people[0], Of(people[1], Role.HrOfficer), Of(people[2], Role.Manager), new(version, version.Clauses[0]));
    }

    private static Employee Enter(string number, string name, string post, Guid unit, Actor actor, DateTimeOffset now) =>
        Employee.Enter(NewId.Next(), new(number, name, unit, post, null, null, new(2020, 1, 1), null, 8_000_00), actor, now);

    private static Actor Of(Employee employee, Role role) =>
        Actors.Of(employee.Id, employee.Name, new RoleGrant(role, employee.UnitId, UnitReach.Of([employee.UnitId])));
}
