namespace Conduct.App.Features.Wages;

/// <summary>Codes of the rules that look beyond one wage or minimum wage.</summary>
public static class WageRules
{
    public const string AmountMissing = "Wages.AmountMissing";
    public const string FileHasErrors = "Wages.FileHasErrors";
    public const string NotWholeOrganisation = "Wages.NotWholeOrganisation";
}
