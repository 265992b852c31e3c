using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;

namespace Conduct.Domain.Training;

public sealed partial class TrainingAssignment
{
    public const int MaxExtensionDays = 90;

    /// <summary>After the last attempt failed: as many again as the course allows.</summary>
    public void AllowAgain(Course course, string? reason, Actor actor, DateTimeOffset now)
    {
        RequireOther(actor);
        var why = RequireReason(reason);
        Move(TrainingAction.AllowAgain);
        Rule.Require(AttemptsLeft(course) == 0, TrainingRules.AttemptsLeft);
        ExtraAttempts += course.Attempts;
        Record(About(new TrainingAllowedAgain(Id, course.Title) { Reason = why }), actor, now);
    }

    public void Extend(Course course, DateOnly newDueOn, string? reason, Actor actor, DateTimeOffset now)
    {
        RequireOther(actor);
        var why = RequireReason(reason);
        Rule.Require(newDueOn > DueOn && newDueOn <= DueOn.AddDays(MaxExtensionDays), TrainingRules.ExtensionOutOfBounds, MaxExtensionDays);
        Move(TrainingAction.Extend);
        (ExtendedFrom, DueOn) = (DueOn, newDueOn);
        Record(About(new TrainingExtended(Id, course.Title, DueOn) { Reason = why }), actor, now);
    }

    public void Waive(Course course, string? reason, Actor actor, DateTimeOffset now)
    {
        RequireOther(actor);
        var why = RequireReason(reason);
        Rule.Require(MeasureId is null, TrainingRules.MeasureDecides);
        Move(TrainingAction.Waive);
        Record(About(new TrainingWaived(Id, course.Title) { Reason = why }), actor, now);
    }

    /// <summary>Assigned by mistake.</summary>
    public void Cancel(Course course, string? reason, Actor actor, DateTimeOffset now)
    {
        RequireOther(actor);
        var why = RequireReason(reason);
        Rule.Require(MeasureId is null, TrainingRules.MeasureDecides);
        Move(TrainingAction.Cancel);
        Record(About(new TrainingCancelled(Id, course.Title) { Reason = why }), actor, now);
    }

    /// <summary>Its measure was waived or ticked off without it.</summary>
    public void EndWith(Measure measure, Course course, string? reason, Actor actor, DateTimeOffset now)
    {
        Rule.Require(measure.Id == MeasureId && measure.IsSettled, TrainingRules.MeasureDecides);
        Move(TrainingAction.Cancel);
        Record(About(new TrainingCancelled(Id, course.Title) { Reason = reason }), actor, now);
    }

    public void Expire(Course course, DateOnly today, Actor actor, DateTimeOffset now)
    {
        Move(TrainingAction.Expire);
        Rule.Require(ExpiresOn < today, TrainingRules.NotYetExpired);
        Record(About(new TrainingExpired(Id, course.Title, ExpiresOn!.Value)), actor, now);
    }

    private void RequireOther(Actor actor) => Rule.Require(actor.EmployeeId != EmployeeId, TrainingRules.AssigneeCannotHandle);

    private static string RequireReason(string? reason) => Rule.RequireText(reason, KernelRules.ReasonMaxLength, KernelRules.ReasonMissing);
}
