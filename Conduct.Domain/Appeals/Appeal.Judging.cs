using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;

namespace Conduct.Domain.Appeals;

public sealed partial class Appeal
{
    /// <summary>维持: the decision goes on as it was.</summary>
    public void Uphold(AppealedMatter matter, string? reasons, DateOnly today, Actor actor, DateTimeOffset now)
    {
        var why = Judge(AppealAction.Uphold, matter, reasons, actor);
        var (decision, before) = (matter.Decision, Snapshot.Of(matter.Decision));
        if (decision.Status == DecisionStatus.Stayed)
        {
            matter.Review?.Resume(decision.Resume(today, actor, now), actor, now);
        }

        Conclude(AppealAction.Uphold, matter, before, why, today, actor, now);
        Record(About(new AppealUpheld(Id) { Reason = why }), actor, now);
    }

    /// <summary>变更: lighter measures, never heavier ones.</summary>
    public void Vary(AppealedMatter matter, Variation variation, string? reasons, DateOnly today, Actor actor, DateTimeOffset now)
    {
        var why = Judge(AppealAction.Vary, matter, reasons, actor);
        var (decision, before) = (matter.Decision, Snapshot.Of(matter.Decision));
        var stayed = decision.Status == DecisionStatus.Stayed ? decision.DaysStayed(today) : 0;
        decision.Vary(variation, why, actor, now);
        matter.Review?.Resume(stayed, actor, now);
        DropWhatHangsOn(matter, why, actor, now);
        Conclude(AppealAction.Vary, matter, before, why, today, actor, now);
        Record(About(new AppealVaried(Id) { Reason = why }), actor, now);
    }

    /// <summary>撤销: the decision is gone with all its effects.</summary>
    public void Revoke(AppealedMatter matter, string? reasons, DateOnly today, Actor actor, DateTimeOffset now)
    {
        var why = Judge(AppealAction.Revoke, matter, reasons, actor);
        Undo(AppealAction.Revoke, matter, why, today, actor, now);
        Record(About(new AppealRevoked(Id) { Reason = why }), actor, now);
    }

    /// <summary>发回: the decision is gone, and the case is looked into anew for this person.</summary>
    public void Remit(AppealedMatter matter, string? reasons, DateOnly today, Actor actor, DateTimeOffset now)
    {
        var why = Judge(AppealAction.Remit, matter, reasons, actor);
        Undo(AppealAction.Remit, matter, why, today, actor, now);
        matter.CaseFile.TakeRemittal(SubjectId, DecisionId);
        Record(About(new AppealRemitted(Id) { Reason = why }), actor, now);
    }

    // Asked before anything is changed: what is refused leaves all as it was.
    private string Judge(AppealAction action, AppealedMatter matter, string? reasons, Actor actor)
    {
        RequireUninvolved(matter.CaseFile, matter.Decision, actor);
        Rule.Require(Status != AppealStatus.UnderReview || actor.EmployeeId == ReviewerId, AppealRules.NotTheReviewer);
        var why = Rule.RequireText(reasons, AppealText.GroundsMaxLength, KernelRules.ReasonMissing);
        _ = AppealWorkflow.Table.Next(Status, action);
        return why;
    }

    private void Undo(AppealAction action, AppealedMatter matter, string why, DateOnly today, Actor actor, DateTimeOffset now)
    {
        var before = Snapshot.Of(matter.Decision);
        matter.Decision.Revoke(why, actor, now);
        DropWhatHangsOn(matter, why, actor, now);
        Conclude(action, matter, before, why, today, actor, now);
    }

    private static void DropWhatHangsOn(AppealedMatter matter, string why, Actor actor, DateTimeOffset now)
    {
        var gone = matter.Decision.Measures.Where(measure => measure.Status == MeasureStatus.Revoked).ToDictionary(measure => measure.Id);
        if (matter.Review is { } review && gone.ContainsKey(review.MeasureId) && ReviewWorkflow.Table.Allows(review.Status, ReviewAction.Cancel))
        {
            review.Cancel(matter.Decision, why, actor, now);
        }

        foreach (var (training, course) in matter.Trainings.Where(one => one.Training is { IsOpen: true, MeasureId: { } measure } && gone.ContainsKey(measure)))
        {
            training.EndWith(gone[training.MeasureId!.Value], course, why, actor, now);
        }
    }

    private void Conclude(AppealAction action, AppealedMatter matter, Snapshot before, string why, DateOnly today, Actor actor, DateTimeOffset now)
    {
        Move(action);
        var after = Snapshot.Of(matter.Decision);
        Outcome = new(why, before.Measures, after.Measures, before.Months, after.Measures is [] ? 0 : after.Months, actor.Sign(now));
        matter.Decision.CloseAppeal(today);
    }

    private sealed record Snapshot(IReadOnlyList<MeasureDraft> Measures, int Months)
    {
        public static Snapshot Of(PenaltyDecision decision) => new(
            [.. decision.Measures.Where(measure => measure.Status != MeasureStatus.Revoked).OrderBy(measure => measure.Kind).Select(measure => measure.AsDraft())], decision.InfluenceMonths);
    }
}
