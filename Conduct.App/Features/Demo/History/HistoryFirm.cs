using Conduct.App.Data;
using Conduct.App.Security;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Domain.Policies;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Demo;

/// <summary>The stored firm as the history needs it: who can be a subject, who handles and who approves, unit by unit.</summary>
internal sealed class HistoryFirm(Policy policy, OrgTree tree, IReadOnlyList<Employee> staff, IReadOnlyCollection<Actor> officials, WorkingDayCalendar calendar, IReadOnlyList<EvidenceFile> files)
{
    private readonly Dictionary<Guid, (Actor Officer, UnitManagers[] Managers, UnitManagers[] Compliance)> _duties = [];
    private readonly Dictionary<(Role, Guid), Actor[]> _holders = [];
    private readonly Dictionary<(Guid Version, string Code), ClauseInForce> _clauses = policy.Versions
        .SelectMany(version => version.Clauses.Select(clause => new ClauseInForce(version, clause)))
        .ToDictionary(clause => (clause.Version.Id, clause.Clause.Code));

    public static async Task<HistoryFirm> ReadAsync(ConductDb db, IReadOnlyList<Employee> staff, WorkingDayCalendar calendar, IReadOnlyList<EvidenceFile> files, CancellationToken ct)
    {
        var policy = await db.Policies.AsNoTracking().SingleAsync(policy => policy.Code == DemoPolicy.Code, ct);
        var tree = await db.OrgTreeAsync(ct);
        var roles = await db.RoleAssignments.AsNoTracking()
            .Join(db.Users, role => role.AccountId, account => account.Id, (role, account) => new { role.Role, role.UnitId, account.Id, account.EmployeeId, account.DisplayName })
            .Where(row => row.EmployeeId != null)
            .ToListAsync(ct);
        var officials = roles.GroupBy(row => row.Id).Select(account => new Actor(
            account.Key,
            account.First().EmployeeId,
            account.First().DisplayName,
            [.. account.Select(row => new RoleGrant(row.Role, row.UnitId, UnitReach.None))],
            new HashSet<Guid>()));
        return new(policy, tree, staff, [.. officials], calendar, files);
    }

    public OrgTree Tree => tree;

    public IReadOnlyList<Employee> Staff => staff;

    public IReadOnlyList<EvidenceFile> Files => files;

    public WorkingDayCalendar Calendar => calendar;

    /// <summary>Penalties so far of each person; grows while the history is told in the order of time.</summary>
    public Dictionary<Guid, List<PriorPenalty>> Priors { get; } = [];

    public IReadOnlyList<PolicyClause> ClausesOn(DateOnly day) => VersionOn(day).Clauses;

    public ClauseInForce Clause(string code, DateOnly on) => _clauses[(VersionOn(on).Id, code)];

    public Actor OfficerOf(Guid unitId) => Duties(unitId).Officer;

    public Actor ApproverOf(ApprovalStep step) => Holders(step.Role, step.UnitId)[0];

    public IReadOnlyList<ApprovalStep> ChainFor(Guid unitId, IReadOnlyCollection<MeasureDraft> measures, IReadOnlySet<Guid> barred)
    {
        var (_, managers, compliance) = Duties(unitId);
        return ApprovalChain.Build(ApprovalTable.Default.LevelsFor(measures, outsideRange: false), managers, compliance, barred);
    }

    private PolicyVersion VersionOn(DateOnly day) => policy.Versions.First(version => version.SupportsPenaltyFor(day));

    private (Actor Officer, UnitManagers[] Managers, UnitManagers[] Compliance) Duties(Guid unitId)
    {
        if (!_duties.TryGetValue(unitId, out var duties))
        {
            OrgNode[] upwards = [.. tree.Upwards(unitId)];
            duties = (
                upwards.SelectMany(unit => Holders(Role.HrOfficer, unit.Id)).First(),
                [.. upwards.Select(unit => InOffice(Role.Manager, unit))],
                [.. upwards.Select(unit => InOffice(Role.Compliance, unit))]);
            _duties[unitId] = duties;
        }

        return duties;
    }

    private UnitManagers InOffice(Role role, OrgNode unit) => new(unit.Id, unit.Name, [.. Holders(role, unit.Id).Select(actor => actor.EmployeeId!.Value)]);

    private Actor[] Holders(Role role, Guid unitId)
    {
        if (!_holders.TryGetValue((role, unitId), out var holders))
        {
            _holders[(role, unitId)] = holders = [.. officials.Where(actor => actor.HoldsFor(role, unitId))];
        }

        return holders;
    }
}
