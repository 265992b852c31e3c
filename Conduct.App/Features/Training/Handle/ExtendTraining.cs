using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Training.Handle;

/// <summary>A later due date, with the reason.</summary>
public sealed record ExtendTraining(Guid AssignmentId, int Version, DateOnly DueOn, string? Reason) : ICommand
{
    public static Permission Requires => Permission.ManageTraining;
}

public sealed class ExtendTrainingHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<ExtendTraining>
{
    public async Task HandleAsync(ExtendTraining command, Actor by, CancellationToken ct)
    {
        var (training, course, _) = await db.GetTrainingAsync(db.TrainingAssignments.VisibleTo(by), command.AssignmentId, command.Version, ct);
        training.Extend(course, command.DueOn, command.Reason, by, clock.Now);
    }
}
