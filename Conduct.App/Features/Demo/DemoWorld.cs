using Conduct.App.Data;
using Conduct.App.Platform.Files;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Domain.Policies;
using Conduct.Domain.Staff;

namespace Conduct.App.Features.Demo;

/// <summary>What the stories act in: the stored firm, its policy and the people who act.</summary>
internal sealed class DemoWorld(ConductDb db, DateOnly today, OrganisationTime zone, WorkingDayCalendar calendar, FileVault vault)
{
    public ConductDb Db => db;

    public DateOnly Today => today;

    public WorkingDayCalendar Calendar => calendar;

    public FileVault Vault => vault;

    public Dictionary<string, OrgUnit> Units { get; } = [];

    public Dictionary<string, Employee> Employees { get; } = [];

    public Dictionary<string, Actor> Actors { get; } = [];

    public Policy Policy { get; set; } = null!;

    public OrgTree Tree => new(Units.Values.Select(unit => new OrgNode(unit.Id, unit.Code, unit.Name, unit.ParentId)));

    public Actor Officer => Actors[DemoPeople.Officer];

    public Actor Compliance => Actors.Values.First(actor => actor.Holds(Role.Compliance));

    public Actor ActorOf(Guid employeeId) => Actors.Values.First(actor => actor.EmployeeId == employeeId);

    public DateTimeOffset At(DateOnly day, TimeSpan time)
    {
        var local = day.ToDateTime(TimeOnly.MinValue) + time;
        return new DateTimeOffset(local, zone.Zone.GetUtcOffset(local)).ToUniversalTime();
    }

    public ClauseInForce Clause(string code, DateOnly on)
    {
        var version = Policy.Versions.Single(version => version.SupportsPenaltyFor(on));
        return new ClauseInForce(version, version.Clauses.Single(clause => clause.Code == code));
    }

    public UnitManagers Holders(Role role, OrgNode unit) =>
        new(unit.Id, unit.Name, [.. Actors.Values.Where(actor => actor.HoldsFor(role, unit.Id)).Select(actor => actor.EmployeeId!.Value)]);

    public Actor ApproverOf(ApprovalStep step) => Actors.Values.First(actor => actor.HoldsFor(step.Role, step.UnitId));
}
