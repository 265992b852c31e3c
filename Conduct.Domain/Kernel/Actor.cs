namespace Conduct.Domain.Kernel;

/// <summary>Who acts: an account with its grants, read anew for every command.</summary>
public sealed class Actor
{
    private readonly IReadOnlySet<Permission> _permissions;

    /// <param name="accountId">The account; empty for the system.</param>
    /// <param name="employeeId">The employee behind it; null for the system and a bare administrator.</param>
    /// <param name="name">Shown in timeline and audit.</param>
    /// <param name="grants">Roles with the unit they are held for and every unit below.</param>
    /// <param name="recusedCases">Cases in which this employee is a subject or is named (rule 23).</param>
    /// <param name="recusedReports">Anonymous reports in which this employee is named (rule 23); none unless said otherwise.</param>
    public Actor(Guid accountId, Guid? employeeId, string name, IReadOnlyCollection<RoleGrant> grants, IReadOnlySet<Guid> recusedCases, IReadOnlySet<Guid>? recusedReports = null)
    {
        (AccountId, EmployeeId, Name, Grants, RecusedCases, RecusedReports) = (accountId, employeeId, name, grants, recusedCases, recusedReports ?? new HashSet<Guid>());
        _permissions = RolePermissions.Of(grants.Select(grant => grant.Role));
    }

    private Actor(string name, Permission permission)
    {
        (Name, Grants, RecusedCases, RecusedReports) = (name, [], new HashSet<Guid>(), new HashSet<Guid>());
        _permissions = new HashSet<Permission> { permission };
    }

    /// <summary>The scheduler and the command line.</summary>
    public static Actor System { get; } = new("system", Permission.RunJobs);

    /// <summary>Somebody who reports without a name: nobody, whoever is signed in in that browser.</summary>
    public static Actor Reporter { get; } = new("reporter", Permission.SpeakUp);

    public Guid AccountId { get; }

    public Guid? EmployeeId { get; }

    public string Name { get; }

    public IReadOnlyCollection<RoleGrant> Grants { get; }

    public IReadOnlySet<Guid> RecusedCases { get; }

    public IReadOnlySet<Guid> RecusedReports { get; }

    /// <summary>Whether any of the roles carries the permission, wherever it is held.</summary>
    public bool Has(Permission permission) => _permissions.Contains(permission);

    /// <summary>Whether the role is held for exactly this unit, as an approval step asks.</summary>
    public bool HoldsFor(Role role, Guid unitId) => Grants.Any(grant => grant.Role == role && grant.UnitId == unitId);

    /// <summary>Whether the role is held for any unit.</summary>
    public bool Holds(Role role) => Grants.Any(grant => grant.Role == role);

    /// <summary>The units in which a permission counts: the reach of every role that carries it.</summary>
    public UnitReach ReachOf(Permission permission)
    {
        var roles = RolePermissions.Carrying(permission);
        return UnitReach.Union(Grants.Where(grant => roles.Contains(grant.Role)).Select(grant => grant.Reach));
    }

    /// <summary>The actor as it is signed under a document.</summary>
    /// <exception cref="RuleBrokenException"><see cref="KernelRules.ActorIsNoEmployee"/>: only an employee can sign.</exception>
    public Signature Sign(DateTimeOffset now)
    {
        Rule.Require(EmployeeId is not null, KernelRules.ActorIsNoEmployee);
        return new Signature(EmployeeId!.Value, Name, now);
    }
}
