using Conduct.Domain.Cases;
using Conduct.Domain.Measures;

namespace Conduct.Domain.Penalties;

/// <summary>What the files say beside the case itself, and what of it a proposal has to answer.</summary>
/// <param name="Age">Since when the company knows (rule 12).</param>
/// <param name="Unacknowledged">Versions the subject had not acknowledged before the incident (rule 2).</param>
/// <param name="Precedents">For each clause (rule 11).</param>
/// <param name="ReviewedIn">Numbers of other cases in which a review by the subject was accepted (rule 16).</param>
public sealed record ProposalFacts(CaseAge Age, IReadOnlyList<UnacknowledgedVersion> Unacknowledged, IReadOnlyList<Precedents> Precedents, IReadOnlyList<string> ReviewedIn)
{
    public static ProposalFacts None { get; } = new(default, [], [], []);

    /// <summary>In the order of the rules.</summary>
    public IReadOnlyList<Concern> ConcernsOf(IReadOnlyCollection<MeasureDraft> measures)
    {
        var fen = measures.Sum(measure => measure.AmountFen ?? 0);
        return
        [
            .. Unacknowledged.Select(one => new Concern(ConcernKind.NotAcknowledged, one.Title, one.Number, one.PublishedOn.DayNumber)),
            .. Precedents.Where(one => !one.Covers(fen)).Select(one => new Concern(ConcernKind.OutsidePrecedents, one.ClauseCode, one.MinFen, one.MaxFen)),
            .. Age.IsStale ? [new Concern(ConcernKind.Stale, "", Age.Days, Age.MonthsPassed)] : Array.Empty<Concern>(),
            .. measures.Any(measure => measure.Kind == MeasureKind.Termination) ? ReviewedIn.Select(number => new Concern(ConcernKind.ReviewAccepted, number, 0, 0)) : [],
        ];
    }
}

/// <param name="Title">Of the policy.</param>
/// <param name="Number">Of the version.</param>
/// <param name="PublishedOn">Where the proof of public notice begins.</param>
public sealed record UnacknowledgedVersion(string Title, int Number, DateOnly PublishedOn);
