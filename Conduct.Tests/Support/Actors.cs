using Conduct.Domain.Kernel;

namespace Conduct.Tests.Support;

/// <summary>Actors for tests: a role with the reach given, everywhere by default.</summary>
public static class Actors
{
    public static Actor HrOfficer { get; } = With(Role.HrOfficer);

    public static Actor Manager { get; } = With(Role.Manager);

    public static Actor Compliance { get; } = With(Role.Compliance);

    public static Actor Administrator { get; } = With(Role.Administrator);

    /// <summary>An employee without any role.</summary>
    public static Actor Employee { get; } = New("Employee", []);

    public static Actor With(Role role, params Guid[] units) => New(role.ToString(), units is []
        ? [new RoleGrant(role, Guid.Empty, UnitReach.All)]
        : [.. units.Select(unit => new RoleGrant(role, unit, UnitReach.Of([unit])))]);

    public static Actor Of(Guid employeeId, string name, params RoleGrant[] grants) =>
        new(NewId.Next(), employeeId, name, grants, new HashSet<Guid>());

    public static Actor RecusedFrom(this Actor actor, params Guid[] caseIds) =>
        new(actor.AccountId, actor.EmployeeId, actor.Name, actor.Grants, caseIds.ToHashSet());

    private static Actor New(string name, RoleGrant[] grants) => Of(NewId.Next(), name, grants);
}
