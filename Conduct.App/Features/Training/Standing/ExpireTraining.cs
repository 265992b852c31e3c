using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Training.Standing;

/// <summary>Its last day is over.</summary>
public sealed record ExpireTraining(Guid AssignmentId) : ICommand
{
    public static Permission Requires => Permission.RunJobs;
}

public sealed class ExpireTrainingHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<ExpireTraining>
{
    public async Task HandleAsync(ExpireTraining command, Actor by, CancellationToken ct)
    {
        var training = await db.TrainingAssignments.GetAsync(command.AssignmentId, ct);
        training.Expire(await db.Courses.GetAsync(training.CourseId, ct), clock.Today, by, clock.Now);
    }
}
