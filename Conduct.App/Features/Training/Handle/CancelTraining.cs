using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Training.Handle;

/// <summary>It was assigned by mistake.</summary>
public sealed record CancelTraining(Guid AssignmentId, int Version, string? Reason) : ICommand
{
    public static Permission Requires => Permission.ManageTraining;
}

public sealed class CancelTrainingHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<CancelTraining>
{
    public async Task HandleAsync(CancelTraining command, Actor by, CancellationToken ct)
    {
        var (training, course, _) = await db.GetTrainingAsync(db.TrainingAssignments.VisibleTo(by), command.AssignmentId, command.Version, ct);
        training.Cancel(course, command.Reason, by, clock.Now);
    }
}
