using Conduct.Domain.Kernel;

namespace Conduct.Domain.Policies;

/// <content>Rule 22: a policy is reviewed at least every twelve months.</content>
public sealed partial class Policy
{
    public const int ReviewMonths = 12;

    private readonly List<PolicyReview> _reviews = [];

    public IReadOnlyList<PolicyReview> Reviews => _reviews;

    /// <summary>The day the version came into force or was last reviewed; null while none is in force.</summary>
    public DateOnly? ReviewCountsFrom { get; private set; }

    /// <summary>The last day for the next review; null while no version is in force.</summary>
    public DateOnly? ReviewDueOn => ReviewCountsFrom is { } from ? ReviewDueAfter(from) : null;

    public static DateOnly ReviewDueAfter(DateOnly from) => from.AddMonths(ReviewMonths);

    /// <summary>Records that the version in force was looked through; the next term begins today.</summary>
    public void RecordReview(PolicyReviewResult result, string? note, DateOnly today, Actor actor, DateTimeOffset now)
    {
        var version = _versions.SingleOrDefault(one => one.Status == PolicyStatus.InForce);
        Rule.Require(version is not null, PolicyRules.NothingToReview);
        var review = new PolicyReview(Id, version!.Id, result, Rule.RequireText(note, KernelRules.ReasonMaxLength, PolicyRules.ReviewNoteMissing), today, actor.Sign(now));
        _reviews.Add(review);
        ReviewCountsFrom = today;
        Record(new PolicyReviewed(Code, version.Number, result) { Reason = review.Note }, actor, now);
    }
}
