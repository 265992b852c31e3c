using Conduct.App.Platform.Texts;
using Conduct.Domain.Policies;

namespace Conduct.App.Features.Policies;

/// <summary>Faults of a draft in words.</summary>
internal static class FaultWords
{
    /// <summary>With the field, for a list of them.</summary>
    public static string Of(DraftFault fault) => PolicyDisplay.Format(
        CatalogueTexts.FaultFormat,
        fault.Occurrence is { } time ? PolicyDisplay.Format(CatalogueTexts.FieldOfTimeFormat, DomainTexts.Of(fault.Field), time) : DomainTexts.Of(fault.Field),
        Plain(fault));

    /// <summary>For its place beside the field.</summary>
    public static string Plain(DraftFault fault) => DomainTexts.OfRule(fault.Code, fault.Arguments);
}
