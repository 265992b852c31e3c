using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;

namespace Conduct.Domain.Training;

public sealed partial class TrainingAssignment
{
    /// <summary>The employee says that they read it; without a quiz that is all, also where the course has lost its quiz since it was read first.</summary>
    /// <param name="decision">The decision whose measure it carries out, if it does.</param>
    public void ConfirmReading(Course course, PenaltyDecision? decision, DateOnly today, Actor actor, DateTimeOffset now)
    {
        RequireOwn(actor);
        if (!LacksOnlyReading(course))
        {
            Move(TrainingAction.Read);
        }

        ReadAt = now;
        Record(About(new TrainingRead(Id, course.Title)), actor, now);
        if (!course.HasQuiz)
        {
            Pass(course, decision, null, today, actor, now);
        }
    }

    /// <summary>Read, attended or failed, and the course asks no quiz any more.</summary>
    public bool LacksOnlyReading(Course course) => !course.HasQuiz && Running is null && TrainingWorkflow.Table.Allows(Status, TrainingAction.Pass);

    /// <summary>Begins the quiz: what is asked, and in which wording, is settled now and kept.</summary>
    public TrainingAttempt StartAttempt(Guid attemptId, Course course, int seed, Actor actor, DateTimeOffset now, CourseLanguage language = CourseLanguage.Chinese)
    {
        RequireOwn(actor);
        Rule.Require(TrainingWorkflow.Table.Allows(Status, TrainingAction.Pass), KernelRules.WrongState, Status, TrainingAction.Pass);
        Rule.Require(course.HasQuiz, TrainingRules.NoQuiz);
        Rule.Require(Running is null, TrainingRules.AttemptStillOpen);
        Rule.Require(AttemptsLeft(course) > 0, TrainingRules.AttemptsUsedUp);
        var attempt = new TrainingAttempt(attemptId, Id, _attempts.Count + 1, course, seed, language, now);
        _attempts.Add(attempt);
        Record(About(new TrainingAttemptStarted(Id, course.Title, attempt.Number)), actor, now);
        return attempt;
    }

    /// <summary>Hands the answers in; they are marked at once.</summary>
    public void HandIn(Course course, PenaltyDecision? decision, IReadOnlyList<IReadOnlyList<int>> answers, DateOnly today, Actor actor, DateTimeOffset now)
    {
        RequireOwn(actor);
        Rule.Require(Running is not null, TrainingRules.NoAttemptOpen);
        Rule.Require(TrainingWorkflow.Table.Allows(Status, TrainingAction.Pass), KernelRules.WrongState, Status, TrainingAction.Pass);
        var attempt = Running!;
        attempt.Finish(answers, now);
        if (attempt.IsPassed)
        {
            Pass(course, decision, attempt.Score, today, actor, now);
            return;
        }

        Move(TrainingAction.Fail);
        Record(About(new TrainingFailed(Id, course.Title, attempt.Number, attempt.Score!.Value, AttemptsLeft(course))), actor, now);
    }

    /// <summary>They were in a session.</summary>
    /// <param name="passes">Whether being there is enough; else the quiz is still to be taken, where there is one.</param>
    public void Attend(Course course, PenaltyDecision? decision, bool passes, DateOnly heldOn, Actor actor, DateTimeOffset now)
    {
        RequireOther(actor);
        Move(TrainingAction.Attend);
        Record(About(new TrainingAttended(Id, course.Title)), actor, now);
        if (passes || !course.HasQuiz)
        {
            Pass(course, decision, null, heldOn, actor, now);
        }
    }

    private void Pass(Course course, PenaltyDecision? decision, int? score, DateOnly day, Actor actor, DateTimeOffset now)
    {
        Move(TrainingAction.Pass);
        CompletedOn = day;
        ExpiresOn = course.ValidityMonths is { } months ? day.AddMonths(months) : null;
        Record(About(new TrainingPassed(Id, course.Title, score)), actor, now);
        if (MeasureId is { } measureId)
        {
            ArgumentNullException.ThrowIfNull(decision);
            decision.SettleTraining(measureId, actor, now);
        }
    }

    private void RequireOwn(Actor actor) => Rule.Require(actor.EmployeeId == EmployeeId, TrainingRules.OnlyAssigneeTakes);
}
