namespace Conduct.App.Features.Organisation.ImportRoster;

/// <summary>What becomes of a row.</summary>
public enum RosterChange
{
    New,
    Changed,
    Leaving,
    Unchanged,
}
