using System.Security.Cryptography;
using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Drafts;
using Conduct.Domain.Kernel;
using Conduct.Domain.Training;

namespace Conduct.App.Features.Training;

/// <summary>The employee has read the material.</summary>
public sealed record ConfirmReading(Guid AssignmentId, int Version) : ICommand
{
    public static Permission Requires => Permission.OwnFile;
}

public sealed class ConfirmReadingHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<ConfirmReading>
{
    public async Task HandleAsync(ConfirmReading command, Actor actor, CancellationToken ct)
    {
        var (training, course, decision) = await db.GetTrainingAsync(db.TrainingAssignments.OwnedBy(actor), command.AssignmentId, command.Version, ct);
        training.ConfirmReading(course, decision, clock.Today, actor, clock.Now);
    }
}

/// <summary>Begins the quiz; the order of questions and choices is drawn now.</summary>
/// <param name="Language">The reader's.</param>
public sealed record StartAttempt(Guid AssignmentId, int Version, CourseLanguage Language = CourseLanguage.Chinese) : ICommand
{
    public static Permission Requires => Permission.OwnFile;
}

public sealed class StartAttemptHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<StartAttempt>
{
    public async Task HandleAsync(StartAttempt command, Actor actor, CancellationToken ct)
    {
        var (training, course, _) = await db.GetTrainingAsync(db.TrainingAssignments.OwnedBy(actor), command.AssignmentId, command.Version, ct);
        training.StartAttempt(NewId.Next(), course, RandomNumberGenerator.GetInt32(int.MaxValue), actor, clock.Now, command.Language);
    }
}

/// <summary>Hands the answers in: for each question, as it was asked, the places of the picked choices.</summary>
public sealed record HandInAnswers(Guid AssignmentId, int Version, IReadOnlyList<IReadOnlyList<int>> Answers) : ICommand
{
    public static Permission Requires => Permission.OwnFile;

    /// <summary>Where answers not yet handed in are kept.</summary>
    public static string DraftKey(Guid attemptId) => $"quiz/{attemptId}";
}

public sealed class HandInAnswersHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<HandInAnswers>
{
    public async Task HandleAsync(HandInAnswers command, Actor actor, CancellationToken ct)
    {
        var (training, course, decision) = await db.GetTrainingAsync(db.TrainingAssignments.OwnedBy(actor), command.AssignmentId, command.Version, ct);
        var attempt = training.Running;
        training.HandIn(course, decision, command.Answers, clock.Today, actor, clock.Now);
        await db.DropDraftAsync(actor, HandInAnswers.DraftKey(attempt!.Id), ct);
    }
}
