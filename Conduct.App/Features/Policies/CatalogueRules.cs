namespace Conduct.App.Features.Policies;

/// <summary>Codes of the rules that look beyond one policy.</summary>
public static class CatalogueRules
{
    public const string CodeTaken = "Catalogue.CodeTaken";
    public const string DayMissing = "Catalogue.DayMissing";
    public const string FileHasErrors = "Catalogue.FileHasErrors";
}
