namespace Conduct.App.Features.Organisation.ImportRoster;

/// <summary>What an import does, as numbers: shown in the preview, confirmed by applying, kept in the audit.</summary>
public sealed record RosterCounts(RosterTally Units, RosterTally Employees)
{
    public bool ChangesNothing => Units.ChangesNothing && Employees.ChangesNothing;
}
