using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;

namespace Conduct.Domain.Training;

/// <summary>培训: one course that one employee has to do by a day.</summary>
public sealed partial class TrainingAssignment : Aggregate
{
    public const int MaxDays = 365;
    public const int DefaultDays = 30;

    /// <summary>A renewal is assigned so many days before the old one expires.</summary>
    public const int RenewalDays = 30;

    private readonly List<TrainingAttempt> _attempts = [];

    private TrainingAssignment()
    {
    }

    public Guid EmployeeId { get; private set; }

    public Guid CourseId { get; private set; }

    public TrainingStatus Status { get; private set; }

    public AssignmentSource Source { get; private set; }

    /// <summary>The standing assignment it follows from, if it does.</summary>
    public Guid? StandingId { get; private set; }

    /// <summary>The assignment it renews.</summary>
    public Guid? RenewsId { get; private set; }

    public Guid? CaseFileId { get; private set; }

    public Guid? SubjectId { get; private set; }

    public Guid? DecisionId { get; private set; }

    /// <summary>The measure that it carries out.</summary>
    public Guid? MeasureId { get; private set; }

    public DateOnly AssignedOn { get; private set; }

    public DateOnly DueOn { get; private set; }

    public DateOnly? ExtendedFrom { get; private set; }

    public DateTimeOffset? ReadAt { get; private set; }

    /// <summary>Attempts granted on top of the course's own.</summary>
    public int ExtraAttempts { get; private set; }

    public DateOnly? CompletedOn { get; private set; }

    /// <summary>Last day on which it counts; null = for ever.</summary>
    public DateOnly? ExpiresOn { get; private set; }

    public IReadOnlyList<TrainingAttempt> Attempts => _attempts;

    /// <summary>The attempt that was begun and not handed in.</summary>
    public TrainingAttempt? Running => _attempts.Find(attempt => attempt.FinishedAt is null);

    public bool IsOpen => TrainingWorkflow.Open.Contains(Status);

    public bool IsOverdueOn(DateOnly today) => IsOpen && DueOn < today;

    public int AttemptsLeft(Course course) => Math.Max(0, course.Attempts + ExtraAttempts - _attempts.Count(attempt => attempt.FinishedAt is not null));

    public static TrainingAssignment Assign(
        Guid id, Course course, Guid employeeId, AssignmentSource source, DateOnly dueOn, DateOnly today, Actor actor, DateTimeOffset now, Guid? standingId = null)
    {
        course.RequirePublished();
        Rule.Require(dueOn >= today && dueOn <= today.AddDays(MaxDays), TrainingRules.DueOutOfBounds, MaxDays);
        return new TrainingAssignment { Id = id, CourseId = course.Id, EmployeeId = employeeId, Source = source, StandingId = standingId }
            .Begin(course, dueOn, today, actor, now);
    }

    /// <summary>The same course for several people at once.</summary>
    public static IReadOnlyList<TrainingAssignment> AssignAll(
        Course course, IReadOnlyCollection<Guid> employeeIds, AssignmentSource source, DateOnly dueOn, DateOnly today, Actor actor, DateTimeOffset now)
    {
        Rule.Require(employeeIds.Count > 0, TrainingRules.NobodyToAssign);
        return [.. employeeIds.Select(id => Assign(NewId.Next(), course, id, source, dueOn, today, actor, now))];
    }

    /// <summary>Carries out a training measure of a served decision: due when the measure is, and done with it.</summary>
    /// <param name="open">The open trainings of this measure.</param>
    public static TrainingAssignment ForMeasure(
        Guid id, Course course, PenaltyDecision decision, CaseFile caseFile, Guid measureId, IEnumerable<TrainingAssignment> open, DateOnly today, Actor actor, DateTimeOffset now)
    {
        Rule.Require(!caseFile.Names(actor.EmployeeId), CaseRules.NamedInCase);
        course.RequirePublished();
        var measure = decision.Measures.SingleOrDefault(one => one.Id == measureId);
        Rule.Require(measure?.Kind == MeasureKind.Training, TrainingRules.MeasureIsNoTraining);
        Rule.Require(measure!.Status == MeasureStatus.Pending, PenaltyRules.MeasureNotPending);
        Rule.Require(!open.Any(one => one.MeasureId == measureId && one.IsOpen), TrainingRules.MeasureHasTraining);
        return new TrainingAssignment
        {
            Id = id,
            CourseId = course.Id,
            EmployeeId = decision.EmployeeId,
            Source = AssignmentSource.Measure,
            CaseFileId = decision.CaseFileId,
            SubjectId = decision.SubjectId,
            DecisionId = decision.Id,
            MeasureId = measureId,
        }.Begin(course, measure.DueOn!.Value, today, actor, now);
    }

    /// <summary>The next one before this one expires; due on the day it does, or later when that day is near.</summary>
    public TrainingAssignment Renew(Guid id, Course course, DateOnly today, Actor actor, DateTimeOffset now)
    {
        course.RequirePublished();
        Rule.Require(Status is TrainingStatus.Passed or TrainingStatus.Expired && ExpiresOn is { } last && last <= today.AddDays(RenewalDays) && MeasureId is null, TrainingRules.NotYetRenewed, RenewalDays);
        var soonest = today.AddDays(RenewalDays / 2);
        return new TrainingAssignment { Id = id, CourseId = CourseId, EmployeeId = EmployeeId, Source = AssignmentSource.Renewal, StandingId = StandingId, RenewsId = Id }
            .Begin(course, ExpiresOn > soonest ? ExpiresOn!.Value : soonest, today, actor, now);
    }

    private TrainingAssignment Begin(Course course, DateOnly dueOn, DateOnly today, Actor actor, DateTimeOffset now)
    {
        (AssignedOn, DueOn) = (today, dueOn);
        Record(About(new TrainingAssigned(Id, course.Title, DueOn)), actor, now);
        return this;
    }

    private void Move(TrainingAction action) => Status = TrainingWorkflow.Table.Next(Status, action);

    private T About<T>(T happened)
        where T : DomainEvent => happened with { CaseFileId = CaseFileId, SubjectId = SubjectId };
}
