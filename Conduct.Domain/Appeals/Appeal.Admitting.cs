using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;

namespace Conduct.Domain.Appeals;

public sealed partial class Appeal
{
    /// <summary>Whether this person may say that it is taken up: the code of the rule that bars them, or null.</summary>
    public static string? BarFor(CaseFile caseFile, PenaltyDecision decision, Guid? employeeId) =>
        caseFile.Names(employeeId) ? CaseRules.NamedInCase
        : employeeId is not { } id || decision.BarredFromAppeal(caseFile).Contains(id) ? AppealRules.HandInCase
        : null;

    /// <summary>Taken up; what came after the window only with a reason.</summary>
    /// <param name="stays">Whether nothing of the decision is carried out meanwhile. Deductions wait in any case (rule 26).</param>
    /// <param name="reviewer">From <see cref="AppealReviewer.Pick"/>.</param>
    public void Accept(
        CaseFile caseFile, PenaltyDecision decision, string? lateReason, bool stays, AppealReviewer? reviewer, string? reviewerName, DateOnly today, Actor actor, DateTimeOffset now)
    {
        RequireUninvolved(caseFile, decision, actor);
        var why = IsLate ? Rule.RequireText(lateReason, KernelRules.ReasonMaxLength, AppealRules.LateReasonMissing) : null;
        Move(AppealAction.Accept);
        Admission = new(why, actor.Sign(now));
        Record(About(new AppealAccepted(Id) { Reason = why }), actor, now);
        if (stays)
        {
            decision.Stay(today, actor, now);
        }

        Give(caseFile, decision, reviewer, reviewerName, actor, now);
    }

    /// <summary>逾期: it came after the window, and no reason speaks for it.</summary>
    public void RefuseLate(CaseFile caseFile, PenaltyDecision decision, string? reason, DateOnly today, Actor actor, DateTimeOffset now)
    {
        Rule.Require(IsLate, AppealRules.NotLate, WindowEndsOn);
        var why = Refuse(AppealAction.RefuseLate, caseFile, decision, reason, today, actor, now);
        Record(About(new AppealRefusedLate(Id) { Reason = why }), actor, now);
    }

    /// <summary>不予受理.</summary>
    public void Dismiss(CaseFile caseFile, PenaltyDecision decision, string? reason, DateOnly today, Actor actor, DateTimeOffset now)
    {
        var why = Refuse(AppealAction.Dismiss, caseFile, decision, reason, today, actor, now);
        Record(About(new AppealDismissed(Id) { Reason = why }), actor, now);
    }

    /// <summary>As rule 27 has it: whoever was to judge it can no longer do so, or somebody was found at last.</summary>
    public void PassOn(CaseFile caseFile, PenaltyDecision decision, AppealReviewer? reviewer, string? reviewerName, Actor actor, DateTimeOffset now)
    {
        Rule.Require(Status is AppealStatus.Accepted or AppealStatus.UnderReview, KernelRules.WrongState, Status, AppealAction.PassOn);
        Give(caseFile, decision, reviewer, reviewerName, actor, now);
    }

    private void Give(CaseFile caseFile, PenaltyDecision decision, AppealReviewer? reviewer, string? name, Actor actor, DateTimeOffset now)
    {
        if (reviewer is null)
        {
            Miss(actor, now);
            return;
        }

        Rule.Require(BarFor(caseFile, decision, reviewer.EmployeeId) is null, AppealRules.HandInCase);
        Move(Status == AppealStatus.UnderReview ? AppealAction.PassOn : AppealAction.Assign);
        (ReviewerId, ReviewerName, NobodySince, Turn) = (reviewer.EmployeeId, name, null, Turn + 1);
        Record(About(new AppealAssigned(Id, Turn, reviewer.UnitName)), actor, now);
    }

    private void Miss(Actor actor, DateTimeOffset now)
    {
        if (Status == AppealStatus.UnderReview)
        {
            Move(AppealAction.Release);
            (ReviewerId, ReviewerName) = (null, null);
        }

        if (NobodySince is null)
        {
            NobodySince = now;
            Record(About(new AppealReviewerMissing(Id)), actor, now);
        }
    }

    private string Refuse(AppealAction action, CaseFile caseFile, PenaltyDecision decision, string? reason, DateOnly today, Actor actor, DateTimeOffset now)
    {
        RequireUninvolved(caseFile, decision, actor);
        var why = RequireReason(reason);
        Move(action);
        Admission = new(why, actor.Sign(now));
        decision.CloseAppeal(today);
        return why;
    }

    private static void RequireUninvolved(CaseFile caseFile, PenaltyDecision decision, Actor actor)
    {
        var bar = BarFor(caseFile, decision, actor.EmployeeId);
        Rule.Require(bar is null, bar ?? "");
    }

    private static string RequireReason(string? reason) => Rule.RequireText(reason, KernelRules.ReasonMaxLength, KernelRules.ReasonMissing);
}
