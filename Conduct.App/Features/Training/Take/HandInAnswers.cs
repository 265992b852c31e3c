using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Drafts;
using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Training.Take;

/// <summary>Hands the answers in: for each question, as it was asked, the places of the picked choices.</summary>
public sealed record HandInAnswers(Guid AssignmentId, int Version, IReadOnlyList<IReadOnlyList<int>> Answers) : ICommand
{
    public static Permission Requires => Permission.OwnFile;

    /// <summary>Where answers not yet handed in are kept.</summary>
    public static string DraftKey(Guid attemptId) => $"quiz/{attemptId}";
}

public sealed class HandInAnswersHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<HandInAnswers>
{
    public async Task HandleAsync(HandInAnswers command, Actor by, CancellationToken ct)
    {
        var (training, course, decision) = await db.GetTrainingAsync(db.TrainingAssignments.OwnedBy(by), command.AssignmentId, command.Version, ct);
        var attempt = training.Running;
        training.HandIn(course, decision, command.Answers, clock.Today, by, clock.Now);
        await db.DropDraftAsync(by, HandInAnswers.DraftKey(attempt!.Id), ct);
    }
}
