using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;

namespace Conduct.Domain.Cases;

public sealed partial class CaseFile
{
    /// <summary>Opens the investigation for every subject that waits for it.</summary>
    public void StartInvestigation(Actor actor, DateTimeOffset now)
    {
        var waiting = _subjects.FindAll(subject => CaseWorkflow.Table.Allows(subject.Status, CaseAction.StartInvestigation));
        Rule.Require(waiting.Count > 0, KernelRules.WrongState, Status, CaseAction.StartInvestigation);
        Investigated(actor, now);
        waiting.ForEach(subject => Move(subject, CaseAction.StartInvestigation));
        Record(new InvestigationStarted { CaseFileId = Id }, actor, now);
    }

    public void RequestStatement(Guid subjectId, DateOnly dueOn, DateOnly today, Actor actor, DateTimeOffset now)
    {
        var subject = Subject(subjectId);
        Rule.Require(dueOn >= today, CaseRules.StatementDueInPast);
        Investigated(actor, now);
        Move(subject, CaseAction.RequestStatement);
        subject.AskStatement(dueOn);
        Record(new StatementRequested(dueOn) { CaseFileId = Id, SubjectId = subjectId }, actor, now);
    }

    public void RecordStatement(Guid subjectId, string? text, StatementAttitude attitude, DateOnly givenOn, DateOnly today, Actor actor, DateTimeOffset now)
    {
        var subject = Subject(subjectId);
        Rule.Require(givenOn <= today, CaseRules.StatementInFuture);
        Investigated(actor, now);
        Move(subject, CaseAction.RecordStatement);
        subject.Take(Statement.Of(text, attitude, givenOn, actor.Sign(now)));
        Record(new StatementRecorded(attitude) { CaseFileId = Id, SubjectId = subjectId }, actor, now);
    }

    /// <summary>Whether the short way is open: every subject admits in a statement and every clause is light.</summary>
    public bool MayGoStraightToFindings => CaseWorkflow.Table.Allows(Status, CaseAction.GoStraightToFindings) && IsLightAndAdmitted;

    private bool IsLightAndAdmitted => _subjects.TrueForAll(subject => subject.Statement?.Attitude == StatementAttitude.Admits && subject.Allegations.All(allegation => allegation.Gravity == Gravity.Light));

    /// <summary>The short way, without an investigation.</summary>
    public void GoStraightToFindings(Actor actor, DateTimeOffset now)
    {
        Rule.Require(CaseWorkflow.Table.Allows(Status, CaseAction.GoStraightToFindings), KernelRules.WrongState, Status, CaseAction.GoStraightToFindings);
        Rule.Require(IsLightAndAdmitted, CaseRules.NotLightAndAdmitted);
        Investigated(actor, now);
        _subjects.ForEach(subject => Move(subject, CaseAction.GoStraightToFindings));
        Record(new FindingsOpened { CaseFileId = Id }, actor, now);
    }

    public void RecordFinding(Guid subjectId, Guid allegationId, Finding finding, string? note, IReadOnlyCollection<Guid> evidenceIds, Actor actor, DateTimeOffset now)
    {
        var subject = Subject(subjectId);
        Rule.Require(evidenceIds.All(id => _evidence.Exists(item => item.Id == id)), CaseRules.EvidenceUnknown);
        Investigated(actor, now);
        Move(subject, CaseAction.RecordFinding);
        var allegation = subject.Allegation(allegationId);
        allegation.Find(finding, note, evidenceIds, actor.Sign(now));
        Record(new FindingRecorded(allegation.ClauseCode, finding) { CaseFileId = Id, SubjectId = subjectId, Reason = allegation.FindingNote }, actor, now);
    }
}
