using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Training.Handle;

/// <summary>The employee need not do it.</summary>
public sealed record WaiveTraining(Guid AssignmentId, int Version, string? Reason) : ICommand
{
    public static Permission Requires => Permission.ManageTraining;
}

public sealed class WaiveTrainingHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<WaiveTraining>
{
    public async Task HandleAsync(WaiveTraining command, Actor by, CancellationToken ct)
    {
        var (training, course, _) = await db.GetTrainingAsync(db.TrainingAssignments.VisibleTo(by), command.AssignmentId, command.Version, ct);
        training.Waive(course, command.Reason, by, clock.Now);
    }
}
