using System.Text.Json;
using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Drafts;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Kernel;
using Conduct.Domain.Training;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Training;

public sealed class MyTrainingQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    /// <returns>Null unless it is the visitor's own.</returns>
    public async Task<MyTrainingView?> FindAsync(Guid id, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var training = await db.TrainingAssignments.OwnedBy(actor).AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, ct);
        if (training is null)
        {
            return null;
        }

        var course = await db.Courses.AsNoTracking().SingleAsync(row => row.Id == training.CourseId, ct);
        var draft = training.Running is { } running ? await db.ReadDraftAsync(actor, HandInAnswers.DraftKey(running.Id), ct) : null;
        var (left, takes) = (training.AttemptsLeft(course), TrainingWorkflow.Table.Allows(training.Status, TrainingAction.Pass));
        var (over, taken) = (left == 0 || !training.IsOpen, takes ? training.Running : null);
        return new(
            id,
            training.Version,
            course.Id,
            Bilingual.Pick(course.Title, course.TitleEn),
            course.Category,
            training.Status,
            training.AssignedOn,
            training.DueOn,
            training.ExtendedFrom,
            training.DecisionId,
            taken is null ? course.Material : null,
            course.Minutes,
            course.Questions.Count,
            course.PassPercent,
            left,
            training.CompletedOn,
            training.ExpiresOn,
            TrainingWorkflow.Table.Allows(training.Status, TrainingAction.Read) || training.LacksOnlyReading(course),
            takes && course.HasQuiz && training.Running is null && left > 0,
            taken is null ? null : Quiz(taken, draft),
            [.. training.Attempts.Where(attempt => attempt.FinishedAt is not null).OrderByDescending(attempt => attempt.Number).Select(attempt => Done(attempt, over))],
            clock.Today);
    }

    private static QuizView Quiz(TrainingAttempt attempt, FormDraft? draft)
    {
        var kept = draft is null ? null : JsonSerializer.Deserialize<int[][]>(draft.Content);
        return new(
            attempt.Id,
            attempt.Number,
            attempt.Language,
            [.. attempt.Asked.Select(question => new AskedView(question.In(attempt.Language), question.HasSeveralRight))],
            [.. attempt.Asked.Select((_, place) => kept?.ElementAtOrDefault(place) ?? [])]);
    }

    private AttemptView Done(TrainingAttempt attempt, bool over) => new(
        attempt.Number,
        attempt.Language,
        clock.LocalOf(attempt.FinishedAt!.Value),
        attempt.Score!.Value,
        attempt.PassPercent,
        attempt.IsPassed,
        over,
        [.. attempt.Asked.Zip(attempt.Answers, (question, picked) => new AnswerView(question, question.In(attempt.Language), picked))]);
}

/// <summary>A training as the person who has to do it sees it.</summary>
/// <param name="DecisionId">The penalty decision it comes from, if it does.</param>
/// <param name="Material">Null while the quiz runs: it is taken without the book.</param>
/// <param name="MayRead">Whether the reading is still to be confirmed.</param>
/// <param name="MayStart">Whether an attempt can be begun now.</param>
/// <param name="Done">Attempts handed in, the latest first.</param>
public sealed record MyTrainingView(
    Guid Id,
    int Version,
    Guid CourseId,
    string Title,
    CourseCategory Category,
    TrainingStatus Status,
    DateOnly AssignedOn,
    DateOnly DueOn,
    DateOnly? ExtendedFrom,
    Guid? DecisionId,
    CourseMaterial? Material,
    int Minutes,
    int Questions,
    int PassPercent,
    int AttemptsLeft,
    DateOnly? CompletedOn,
    DateOnly? ExpiresOn,
    bool MayRead,
    bool MayStart,
    QuizView? Running,
    IReadOnlyList<AttemptView> Done,
    DateOnly Today)
{
    public bool IsOpen => TrainingWorkflow.Open.Contains(Status);

    public bool HasQuiz => Questions > 0;

    /// <summary>It was read before, and the quiz that was to follow is gone.</summary>
    public bool LostQuiz => MayRead && Status != TrainingStatus.Assigned;
}

/// <summary>The quiz while it is taken: what is right is not in it.</summary>
/// <param name="Picked">For each question the places picked so far.</param>
public sealed record QuizView(Guid AttemptId, int Number, CourseLanguage Language, IReadOnlyList<AskedView> Questions, IReadOnlyList<IReadOnlyList<int>> Picked);

public sealed record AskedView(WordedQuestion Worded, bool Several);

/// <param name="Language">The wording it was asked in.</param>
/// <param name="FinishedAt">In the organisation's zone.</param>
/// <param name="ShowsRight">Whether the right choices are told: once there is nothing left to try.</param>
public sealed record AttemptView(int Number, CourseLanguage Language, DateTime FinishedAt, int Score, int PassPercent, bool IsPassed, bool ShowsRight, IReadOnlyList<AnswerView> Answers);

/// <param name="Worded">As it was asked.</param>
public sealed record AnswerView(QuizQuestion Question, WordedQuestion Worded, IReadOnlyList<int> Picked)
{
    public bool IsRight => Question.IsRight(Picked);
}
