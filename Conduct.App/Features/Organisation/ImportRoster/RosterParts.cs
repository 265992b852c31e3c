namespace Conduct.App.Features.Organisation.ImportRoster;

/// <summary>The columns that a roster may leave out.</summary>
[Flags]
public enum RosterParts
{
    None = 0,
    Parents = 1,
    LineManagers = 2,
    Emails = 4,
    Leaving = 8,
    Wages = 16,
}
