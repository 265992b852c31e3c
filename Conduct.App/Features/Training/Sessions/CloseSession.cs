using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Domain.Training;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Training.Sessions;

/// <summary>Closes the attendance list; those present have attended, and a penalty measure among it is done.</summary>
public sealed record CloseSession(Guid SessionId, int Version) : ICommand
{
    public static Permission Requires => Permission.OwnFile;
}

public sealed class CloseSessionHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<CloseSession>
{
    public async Task HandleAsync(CloseSession command, Actor by, CancellationToken ct)
    {
        var session = await db.TrainingSessions.VisibleTo(by).GetAsync(command.SessionId, command.Version, ct);
        var course = await db.Courses.GetAsync(session.CourseId, ct);
        TrainingStatus[] open = [.. TrainingWorkflow.Open];
        Guid[] people = [.. session.Attendees.Select(attendee => attendee.EmployeeId)];
        var trainings = await db.TrainingAssignments
            .Where(training => training.CourseId == course.Id && people.Contains(training.EmployeeId) && open.Contains(training.Status))
            .ToListAsync(ct);
        var decided = new List<(TrainingAssignment, PenaltyDecision?)>();
        foreach (var training in trainings)
        {
            decided.Add((training, await db.DecisionOfAsync(training, ct)));
        }

        db.AddRange(session.Close(course, decided, clock.DateOf(session.StartsAt), by, clock.Now));
    }
}
