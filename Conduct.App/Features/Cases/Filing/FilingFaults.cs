using System.Globalization;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Cases;

namespace Conduct.App.Features.Cases;

/// <summary>Sentences of broken rules, by the field they are shown beside.</summary>
public sealed class FilingFaults
{
    public const string OccurredOn = "occurred-on";
    public const string Place = "place";
    public const string FoundOn = "found-on";
    public const string Channel = "channel";
    public const string Narrative = "narrative";
    public const string Client = "client";
    public const string Subjects = "subjects";

    // No field of its own: told for the form as a whole.
    private const string Form = "";

    private static readonly Dictionary<string, string> FieldOf = new()
    {
        [CaseRules.OccurredOnMissing] = OccurredOn,
        [CaseRules.OccurredInFuture] = OccurredOn,
        [CaseRules.PlaceMissing] = Place,
        [CaseRules.FoundOnMissing] = FoundOn,
        [CaseRules.FoundBeforeOccurred] = FoundOn,
        [CaseRules.FoundInFuture] = FoundOn,
        [CaseRules.ChannelMissing] = Channel,
        [CaseRules.NarrativeMissing] = Narrative,
        [CaseRules.ClientNameTooLong] = Client,
        [CaseRules.SubjectMissing] = Subjects,
        [CaseRules.SubjectTwice] = Subjects,
        [CaseRules.SubjectUnknown] = Subjects,
        [CaseRules.SubjectNotEmployed] = Subjects,
        [CaseRules.ClauseMissing] = Subjects,
        [CaseRules.ClauseTwice] = Subjects,
        [CaseRules.PolicyNotInForce] = Subjects,
    };

    private readonly Dictionary<string, string> _texts = [];

    public static FilingFaults None { get; } = new();

    public int Count => _texts.Count;

    /// <summary>The sentence at a field, or null.</summary>
    public string? this[string field] => _texts.GetValueOrDefault(field);

    public static FilingFaults Of(CaseDraft draft, DateOnly today)
    {
        var faults = new FilingFaults();
        foreach (var code in draft.Faults(today))
        {
            faults._texts.TryAdd(FieldOf.GetValueOrDefault(code, Form), DomainTexts.OfRule(code, []));
        }

        return faults;
    }

    /// <summary>The refusal at its field; nothing when the rule belongs to no single field.</summary>
    public static FilingFaults Of(Outcome? outcome)
    {
        var faults = new FilingFaults();
        if (outcome is Outcome.Refused refused && FieldOf.TryGetValue(refused.Code, out var field))
        {
            faults._texts[field] = DomainTexts.Of(outcome);
        }

        return faults;
    }

    /// <summary>What stands at the foot of the form.</summary>
    public string Summary => this[Form] ?? string.Format(CultureInfo.CurrentCulture, FilingTexts.FaultsFormat, Count);
}
