namespace Conduct.App.Features.Organisation.ImportRoster;

/// <summary>What applying a roster would do to the organisation as it is now. Only a plan without problems is carried out.</summary>
public sealed record RosterPlan(
    IReadOnlyList<PlannedUnit> Units,
    IReadOnlyList<PlannedEmployee> Employees,
    RosterCounts Counts,
    IReadOnlyList<RosterProblem> Problems,
    int ProblemCount,
    RosterTakeover? Takeover);
