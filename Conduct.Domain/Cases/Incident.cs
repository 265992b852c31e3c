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

    public static Incident From(CaseDraft draft, DateOnly today)
    {
        Rule.Require(draft.OccurredOn is not null, CaseRules.OccurredOnMissing);
        Rule.Require(draft.OccurredOn <= today, CaseRules.OccurredInFuture);
        Rule.Require(draft.FoundOn is not null, CaseRules.FoundOnMissing);
        Rule.Require(draft.FoundOn >= draft.OccurredOn, CaseRules.FoundBeforeOccurred);
        Rule.Require(draft.FoundOn <= today, CaseRules.FoundInFuture);
        Rule.Require(draft.Channel is not null, CaseRules.ChannelMissing);
        return new Incident
        {
            OccurredOn = draft.OccurredOn!.Value,
            OccurredAt = draft.OccurredAt,
            Place = Rule.RequireText(draft.Place, PlaceMaxLength, CaseRules.PlaceMissing),
            FoundOn = draft.FoundOn!.Value,
            Channel = draft.Channel!.Value,
            Narrative = Rule.RequireText(draft.Narrative, NarrativeMaxLength, CaseRules.NarrativeMissing),
            ClientName = string.IsNullOrWhiteSpace(draft.ClientName) ? null : Rule.RequireText(draft.ClientName, ClientNameMaxLength, CaseRules.PlaceMissing),
        };
    }
}
