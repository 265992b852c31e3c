using System.Globalization;
using System.Security.Cryptography;
using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Domain.Training;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Training;

public sealed record PlanSession(Guid SessionId, Guid CourseId, SessionPlan Plan) : ICommand
{
    public static Permission Requires => Permission.ManageTraining;
}

public sealed class PlanSessionHandler(ConductDb db, TimeProvider clock) : ICommandHandler<PlanSession>
{
    public async Task HandleAsync(PlanSession command, Actor actor, CancellationToken ct)
    {
        var course = await db.Courses.VisibleTo(actor).GetAsync(command.CourseId, ct);
        var plan = await db.NameTrainerAsync(command.Plan, ct);
        var code = RandomNumberGenerator.GetInt32((int)Math.Pow(10, TrainingSession.CodeLength)).ToString($"D{TrainingSession.CodeLength}", CultureInfo.InvariantCulture);
        db.Add(TrainingSession.Plan(command.SessionId, course, plan, code, actor, clock.GetUtcNow()));
    }
}

/// <summary>Another time, place or trainer.</summary>
public sealed record ChangeSession(Guid SessionId, int Version, SessionPlan Plan) : ICommand
{
    public static Permission Requires => Permission.ManageTraining;
}

public sealed class ChangeSessionHandler(ConductDb db, TimeProvider clock) : ICommandHandler<ChangeSession>
{
    public async Task HandleAsync(ChangeSession command, Actor actor, CancellationToken ct)
    {
        var session = await db.TrainingSessions.VisibleTo(actor).GetAsync(command.SessionId, command.Version, ct);
        session.Change(await db.NameTrainerAsync(command.Plan, ct), actor, clock.GetUtcNow());
    }
}

/// <summary>It does not take place.</summary>
public sealed record CancelSession(Guid SessionId, int Version, string? Reason) : ICommand
{
    public static Permission Requires => Permission.ManageTraining;
}

public sealed class CancelSessionHandler(ConductDb db, TimeProvider clock) : ICommandHandler<CancelSession>
{
    public async Task HandleAsync(CancelSession command, Actor actor, CancellationToken ct)
    {
        var session = await db.TrainingSessions.VisibleTo(actor).GetAsync(command.SessionId, command.Version, ct);
        session.Cancel(await db.Courses.GetAsync(session.CourseId, ct), command.Reason, actor, clock.GetUtcNow());
    }
}

/// <summary>Closes the attendance list; those present have attended, and a penalty measure among it is done.</summary>
public sealed record CloseSession(Guid SessionId, int Version) : ICommand
{
    public static Permission Requires => Permission.OwnFile;
}

public sealed class CloseSessionHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<CloseSession>
{
    public async Task HandleAsync(CloseSession command, Actor actor, CancellationToken ct)
    {
        var session = await db.TrainingSessions.VisibleTo(actor).GetAsync(command.SessionId, command.Version, ct);
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

        db.AddRange(session.Close(course, decided, clock.DateOf(session.StartsAt), actor, clock.Now));
    }
}
