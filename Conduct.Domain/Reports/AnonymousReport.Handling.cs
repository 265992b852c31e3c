using Conduct.Domain.Kernel;

namespace Conduct.Domain.Reports;

/// <content>What compliance does.</content>
public sealed partial class AnonymousReport
{
    /// <summary>One of the plain steps, see <see cref="ReportWorkflow.IsPlain"/>; those that tell the reporter something do it with this text.</summary>
    public void Take(ReportAction action, string? text, DateOnly today, Actor actor, DateTimeOffset now)
    {
        Rule.Require(ReportWorkflow.IsPlain(action), KernelRules.WrongState, Status, action);
        Step(action, text, today, actor, now);
    }

    /// <summary>Somebody else reported the same before.</summary>
    public void MarkDuplicate(Guid otherId, string? text, DateOnly today, Actor actor, DateTimeOffset now)
    {
        Rule.Require(otherId != Id, ReportRules.SameReport);
        Step(ReportAction.MarkDuplicate, text, today, actor, now);
        DuplicateOfId = otherId;
    }

    /// <summary>A case is opened from it. It does not know of the report, and is written in other words: by their own, people are recognised.</summary>
    /// <param name="caseFileId">The case.</param>
    /// <param name="narrative">What stands in it.</param>
    /// <param name="officerId">Who goes on with it: neither named here nor anybody's subject.</param>
    /// <param name="subjectIds">Whom it is about.</param>
    public void HandOver(Guid caseFileId, string narrative, Guid officerId, IReadOnlyCollection<Guid> subjectIds, DateOnly today, Actor actor, DateTimeOffset now)
    {
        Rule.Require(!Names(officerId) && !subjectIds.Contains(officerId), ReportRules.NoOfficer);
        string?[] written = [Text.What, Text.Where, Text.Who, .. _messages.Where(message => message.Kind == ReportMessageKind.FromReporter).Select(message => message.Text)];
        Rule.Require(!Array.Exists(written, text => ReportWording.IsTakenOver(text, narrative)), ReportRules.WordsCopied, ReportWording.Run);
        Step(ReportAction.Investigate, null, today, actor, now);
        _caseFileIds = [.. _caseFileIds, caseFileId];
    }

    /// <summary>A word to the reporter that changes no state.</summary>
    public void Answer(string? text, DateOnly today, Actor actor, DateTimeOffset now)
    {
        RequireHandler(actor);
        Add(NewId.Next(), ReportMessageKind.ToReporter, text, today, actor.Sign(now));
        AwaitsReading = false;
        Record(new ReportAnswered(Id, Number), actor, now);
    }

    public void Note(string? text, DateOnly today, Actor actor, DateTimeOffset now)
    {
        RequireHandler(actor);
        Add(NewId.Next(), ReportMessageKind.Note, text, today, actor.Sign(now));
        AwaitsReading = false;
        Record(new ReportNoteWritten(Id, Number), actor, now);
    }

    /// <summary>The reporter has been told before: by the feedback, or by why it is not pursued.</summary>
    public void Conclude(ReportOutcome outcome, DateOnly today, Actor actor, DateTimeOffset now)
    {
        RequireHandler(actor);
        Rule.Require((outcome == ReportOutcome.NotPursued) == (Status is ReportStatus.OutOfScope or ReportStatus.Duplicate), ReportRules.OutcomeDoesNotFit);
        Move(ReportAction.Conclude);
        (Outcome, ConcludedOn, RetainUntil) = (outcome, today, today.AddMonths(ReportOutcomes.MonthsKept(outcome)));
        AwaitsReading = false;
        Record(new ReportConcluded(Id, Number, outcome, RetainUntil.Value), actor, now);
    }

    private void Step(ReportAction action, string? text, DateOnly today, Actor actor, DateTimeOffset now)
    {
        RequireHandler(actor);
        Move(action);
        if (ReportWorkflow.TellsReporter(action))
        {
            Add(NewId.Next(), ReportMessageKind.ToReporter, text, today, actor.Sign(now));
        }

        AcknowledgedOn = action == ReportAction.Acknowledge ? today : AcknowledgedOn;
        FeedbackOn = action is ReportAction.GiveFeedback or ReportAction.DeclareOutOfScope or ReportAction.MarkDuplicate ? today : FeedbackOn;
        (Outcome, ConcludedOn, RetainUntil) = action == ReportAction.Reopen ? (null, null, null) : (Outcome, ConcludedOn, RetainUntil);
        AwaitsReading = false;
        Record(new ReportStepTaken(Id, Number, action), actor, now);
    }

    private void RequireHandler(Actor actor)
    {
        RequireNotNamed(actor);
        RequireThere();
    }
}
