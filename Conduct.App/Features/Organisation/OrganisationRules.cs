namespace Conduct.App.Features.Organisation;

/// <summary>Codes of the rules that look beyond one unit or employee.</summary>
public static class OrganisationRules
{
    public const string StaffNumberTaken = "Organisation.StaffNumberTaken";
    public const string LineManagerUnknown = "Organisation.LineManagerUnknown";
    public const string RosterHasErrors = "Organisation.RosterHasErrors";
    public const string RosterOutdated = "Organisation.RosterOutdated";
    public const string RosterNeedsWholeOrganisation = "Organisation.RosterNeedsWholeOrganisation";
}
