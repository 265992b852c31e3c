using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;

namespace Conduct.Domain.Reviews;

public sealed partial class WrittenReview
{
    public void Accept(PenaltyDecision decision, string? comment, Actor actor, DateTimeOffset now)
    {
        RequireOther(actor);
        Move(ReviewAction.Accept);
        Latest!.Decide(ReviewOutcome.Accepted, Clean(comment), actor.Sign(now));
        decision.SettleReview(MeasureId, MeasureStatus.Done, Latest.Comment, actor, now);
        Record(About(new ReviewAccepted(Id, Latest.Number) { Reason = Latest.Comment }), actor, now);
    }

    /// <summary>Returned at most twice, each time with a new term of three days.</summary>
    public void Return(string? comment, DateOnly today, Actor actor, DateTimeOffset now)
    {
        RequireOther(actor);
        Rule.Require(Returns < MaxReturns, ReviewRules.ReturnedTwice, MaxReturns);
        Move(ReviewAction.Return);
        Latest!.Decide(ReviewOutcome.Returned, RequireReason(comment), actor.Sign(now));
        Returns++;
        DueOn = today.AddDays(RewriteDays);
        Record(About(new ReviewReturned(Id, Latest.Number, DueOn) { Reason = Latest.Comment }), actor, now);
    }

    public void Extend(DateOnly newDueOn, string? reason, Actor actor, DateTimeOffset now)
    {
        RequireOther(actor);
        var why = RequireReason(reason);
        Rule.Require(ExtendedFrom is null, ReviewRules.ExtendedBefore);
        Rule.Require(newDueOn > DueOn && newDueOn <= DueOn.AddDays(MaxExtensionDays), ReviewRules.ExtensionOutOfBounds, MaxExtensionDays);
        Move(ReviewAction.Extend);
        (ExtendedFrom, DueOn) = (DueOn, newDueOn);
        Record(About(new ReviewExtended(Id, DueOn) { Reason = why }), actor, now);
    }

    /// <summary>Records a refusal. It is written down, never punished by itself.</summary>
    public void RecordRefusal(string? reason, Actor actor, DateTimeOffset now)
    {
        RequireOther(actor);
        var why = RequireReason(reason);
        Move(ReviewAction.Decline);
        Record(About(new ReviewDeclined(Id) { Reason = why }), actor, now);
    }

    public void Waive(PenaltyDecision decision, string? reason, Actor actor, DateTimeOffset now)
    {
        RequireOther(actor);
        var why = RequireReason(reason);
        Move(ReviewAction.Waive);
        decision.SettleReview(MeasureId, MeasureStatus.Waived, why, actor, now);
        Record(About(new ReviewWaived(Id) { Reason = why }), actor, now);
    }

    /// <summary>The decision was stayed for some days: they are given back. The one extension that HR may give is not touched.</summary>
    internal void Resume(int days, Actor actor, DateTimeOffset now)
    {
        if (days > 0 && ReviewWorkflow.Owed.Contains(Status))
        {
            DueOn = DueOn.AddDays(days);
            Record(About(new ReviewResumed(Id, DueOn)), actor, now);
        }
    }

    /// <summary>The decision behind it fell away, or the measure alone.</summary>
    public void Cancel(PenaltyDecision decision, string? reason, Actor actor, DateTimeOffset now)
    {
        RequireOther(actor);
        var why = RequireReason(reason);
        Move(ReviewAction.Cancel);
        decision.DropReview(MeasureId, why, actor, now);
        Record(About(new ReviewCancelled(Id) { Reason = why }), actor, now);
    }

    private void RequireOther(Actor actor) => Rule.Require(actor.EmployeeId != EmployeeId, ReviewRules.AuthorCannotHandle);

    private static string RequireReason(string? reason) => Rule.RequireText(reason, KernelRules.ReasonMaxLength, KernelRules.ReasonMissing);

    private static string? Clean(string? comment) => string.IsNullOrWhiteSpace(comment) ? null : RequireReason(comment);
}
