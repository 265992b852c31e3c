using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Training.Standing;

/// <summary>Assigns it anew before it expires; a second renewal of the same is refused by the store.</summary>
public sealed record RenewTraining(Guid AssignmentId) : ICommand
{
    public static Permission Requires => Permission.RunJobs;
}

public sealed class RenewTrainingHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<RenewTraining>
{
    public async Task HandleAsync(RenewTraining command, Actor by, CancellationToken ct)
    {
        var training = await db.TrainingAssignments.GetAsync(command.AssignmentId, ct);
        db.Add(training.Renew(NewId.Next(), await db.Courses.GetAsync(training.CourseId, ct), clock.Today, by, clock.Now));
    }
}
