using Conduct.Domain.Kernel;

namespace Conduct.Domain.Cases;

public sealed record Incident
{
    public const int PlaceMaxLength = 200;
    public const int NarrativeMaxLength = 10_000;
    public const int ClientNameMaxLength = 100;

    public DateOnly OccurredOn { get; private init; }

    public TimeOnly? OccurredAt { get; private init; }

    public string Place { get; private init; } = "";

    /// <summary>The day the company knew: starts the clock of rule 12.</summary>
    public DateOnly FoundOn { get; private init; }

    public DiscoveryChannel Channel { get; private init; }

    public string Narrative { get; private init; } = "";

    public string? ClientName { get; private init; }

    /// <summary>Every rule that the form still breaks, so that all can be shown at once; in the order of the form.</summary>
    public static IEnumerable<string> Faults(CaseDraft draft, DateOnly today)
    {
        (bool Holds, string Code)[] rules =
        [
            (draft.OccurredOn is not null, CaseRules.OccurredOnMissing),
            (draft.OccurredOn is null || draft.OccurredOn <= today, CaseRules.OccurredInFuture),
            (!string.IsNullOrWhiteSpace(draft.Place), CaseRules.PlaceMissing),
            (draft.FoundOn is not null, CaseRules.FoundOnMissing),
            (draft.FoundOn is null || draft.OccurredOn is null || draft.FoundOn >= draft.OccurredOn, CaseRules.FoundBeforeOccurred),
            (draft.FoundOn is null || draft.FoundOn <= today, CaseRules.FoundInFuture),
            (draft.Channel is not null, CaseRules.ChannelMissing),
            (!string.IsNullOrWhiteSpace(draft.Narrative), CaseRules.NarrativeMissing),
        ];
        return rules.Where(rule => !rule.Holds).Select(rule => rule.Code);
    }

    public static Incident From(CaseDraft draft, DateOnly today)
    {
        var fault = Faults(draft, today).FirstOrDefault();
        Rule.Require(fault is null, fault ?? "");
        return new Incident
        {
            OccurredOn = draft.OccurredOn!.Value,
            OccurredAt = draft.OccurredAt,
            Place = Rule.RequireText(draft.Place, PlaceMaxLength, CaseRules.PlaceMissing),
            FoundOn = draft.FoundOn!.Value,
            Channel = draft.Channel!.Value,
            Narrative = Rule.RequireText(draft.Narrative, NarrativeMaxLength, CaseRules.NarrativeMissing),
            ClientName = ClientNameOf(draft),
        };
    }

    private static string? ClientNameOf(CaseDraft draft)
    {
        var name = draft.ClientName?.Trim();
        Rule.Require(name is null || name.Length <= ClientNameMaxLength, CaseRules.ClientNameTooLong, ClientNameMaxLength);
        return name is "" ? null : name;
    }
}
