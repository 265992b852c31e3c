using Conduct.Domain.Staff;

namespace Conduct.App.Features.Organisation;

/// <summary>What applying a roster would do to the organisation as it is now. Only a plan without problems is carried out.</summary>
public sealed record RosterPlan(
    IReadOnlyList<PlannedUnit> Units,
    IReadOnlyList<PlannedEmployee> Employees,
    RosterCounts Counts,
    IReadOnlyList<RosterProblem> Problems,
    int ProblemCount,
    RosterTakeover? Takeover)
{
    /// <summary>What the person who imports should look at; it keeps nothing from being applied.</summary>
    public IReadOnlyList<NearNumbers> Near { get; init; } = [];
}

/// <summary>An employee as they will be.</summary>
public sealed record PlannedEmployee(RosterPerson Row, Guid Id, EmployeeDetails Details, RosterChange Change);

/// <summary>A unit as it will be.</summary>
public sealed record PlannedUnit(RosterUnit Row, OrgNode Node, RosterChange Change);

/// <summary>What becomes of a row.</summary>
public enum RosterChange
{
    New,
    Changed,
    Leaving,

    /// <summary>Left once, and is employed anew (rule 28).</summary>
    Returning,
    Unchanged,
}
