using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Training.Take;

/// <summary>The employee has read the material.</summary>
public sealed record ConfirmReading(Guid AssignmentId, int Version) : ICommand
{
    public static Permission Requires => Permission.OwnFile;
}

public sealed class ConfirmReadingHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<ConfirmReading>
{
    public async Task HandleAsync(ConfirmReading command, Actor by, CancellationToken ct)
    {
        var (training, course, decision) = await db.GetTrainingAsync(db.TrainingAssignments.OwnedBy(by), command.AssignmentId, command.Version, ct);
        training.ConfirmReading(course, decision, clock.Today, by, clock.Now);
    }
}
