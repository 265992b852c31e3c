using System.Text.Json;
using Conduct.App.Data;
using Conduct.App.Platform;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Drafts;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Training;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Training.Take;

public sealed class MyTrainingQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    /// <returns>Null unless it is the visitor's own.</returns>
    public async Task<MyTrainingView?> FindAsync(Guid id, Actor by, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var training = await db.TrainingAssignments.OwnedBy(by).AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, ct);
        if (training is null)
        {
            return null;
        }

        var course = await db.Courses.AsNoTracking().SingleAsync(row => row.Id == training.CourseId, ct);
        var draft = training.Running is { } running ? await db.ReadDraftAsync(by, HandInAnswers.DraftKey(running.Id), ct) : null;
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
