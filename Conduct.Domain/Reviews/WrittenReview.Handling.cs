using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;

namespace Conduct.Domain.Reviews;

public sealed partial class WrittenReview
{
    public void Accept(PenaltyDecision decision, string? comment, Actor by, DateTimeOffset now)
    {
        RequireOther(by);
        Move(ReviewAction.Accept);
        Latest!.Decide(ReviewOutcome.Accepted, Clean(comment), by.Sign(now));
        decision.SettleReview(MeasureId, MeasureStatus.Done, Latest.Comment, by, now);
        Record(About(new ReviewAccepted(Id, Latest.Number) { Reason = Latest.Comment }), by, now);
    }

    /// <summary>Returned at most twice, each time with a new term of three days.</summary>
    public void Return(string? comment, DateOnly today, Actor by, DateTimeOffset now)
    {
        RequireOther(by);
        Rule.Require(Returns < MaxReturns, ReviewRules.ReturnedTwice, MaxReturns);
        Move(ReviewAction.Return);
        Latest!.Decide(ReviewOutcome.Returned, RequireReason(comment), by.Sign(now));
        Returns++;
        DueOn = today.AddDays(RewriteDays);
        Record(About(new ReviewReturned(Id, Latest.Number, DueOn) { Reason = Latest.Comment }), by, now);
    }

    public void Extend(DateOnly newDueOn, string? reason, Actor by, DateTimeOffset now)
    {
        RequireOther(by);
        var why = RequireReason(reason);
        Rule.Require(ExtendedFrom is null, ReviewRules.ExtendedBefore);
        Rule.Require(newDueOn > DueOn && newDueOn <= DueOn.AddDays(MaxExtensionDays), ReviewRules.ExtensionOutOfBounds, MaxExtensionDays);
        Move(ReviewAction.Extend);
        (ExtendedFrom, DueOn) = (DueOn, newDueOn);
        Record(About(new ReviewExtended(Id, DueOn) { Reason = why }), by, now);
    }

    /// <summary>Records a refusal. It is written down, never punished by itself.</summary>
    public void RecordRefusal(string? reason, Actor by, DateTimeOffset now)
    {
        RequireOther(by);
        var why = RequireReason(reason);
        Move(ReviewAction.Decline);
        Record(About(new ReviewDeclined(Id) { Reason = why }), by, now);
    }

    public void Waive(PenaltyDecision decision, string? reason, Actor by, DateTimeOffset now)
    {
        RequireOther(by);
        var why = RequireReason(reason);
        Move(ReviewAction.Waive);
        decision.SettleReview(MeasureId, MeasureStatus.Waived, why, by, now);
        Record(About(new ReviewWaived(Id) { Reason = why }), by, now);
    }

    /// <summary>The decision behind it fell away.</summary>
    public void Cancel(PenaltyDecision decision, string? reason, Actor by, DateTimeOffset now)
    {
        RequireOther(by);
        var why = RequireReason(reason);
        Move(ReviewAction.Cancel);
        decision.SettleReview(MeasureId, MeasureStatus.Revoked, why, by, now);
        Record(About(new ReviewCancelled(Id) { Reason = why }), by, now);
    }

    private void RequireOther(Actor by) => Rule.Require(by.EmployeeId != EmployeeId, ReviewRules.AuthorCannotHandle);

    private static string RequireReason(string? reason) => Rule.RequireText(reason, KernelRules.ReasonMaxLength, KernelRules.ReasonMissing);

    private static string? Clean(string? comment) => string.IsNullOrWhiteSpace(comment) ? null : RequireReason(comment);
}
