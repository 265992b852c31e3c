using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Training.Handle;

/// <summary>New attempts after the last one failed.</summary>
public sealed record AllowAgain(Guid AssignmentId, int Version, string? Reason) : ICommand
{
    public static Permission Requires => Permission.ManageTraining;
}

public sealed class AllowAgainHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<AllowAgain>
{
    public async Task HandleAsync(AllowAgain command, Actor by, CancellationToken ct)
    {
        var (training, course, _) = await db.GetTrainingAsync(db.TrainingAssignments.VisibleTo(by), command.AssignmentId, command.Version, ct);
        training.AllowAgain(course, command.Reason, by, clock.Now);
    }
}
