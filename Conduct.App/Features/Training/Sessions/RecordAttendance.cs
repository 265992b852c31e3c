using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Training;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Training;

/// <summary>Puts people in reach on the list.</summary>
/// <param name="AllOpen">Besides, everybody in reach who still has the course to do.</param>
public sealed record EnrolAttendees(Guid SessionId, IReadOnlyList<Guid> EmployeeIds, bool AllOpen = false) : ICommand
{
    public static Permission Requires => Permission.ManageTraining;
}

public sealed class EnrolAttendeesHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<EnrolAttendees>
{
    public async Task HandleAsync(EnrolAttendees command, Actor actor, CancellationToken ct)
    {
        var session = await db.TrainingSessions.VisibleTo(actor).GetAsync(command.SessionId, ct);
        var (today, open) = (clock.Today, TrainingWorkflow.Open.ToArray());
        var people = await db.Employees.VisibleTo(actor, EnrolAttendees.Requires)
            .Where(Employment.On(today)).Where(employee => employee.Id != session.TrainerId)
            .Where(employee => command.EmployeeIds.Contains(employee.Id) || (command.AllOpen
                && db.TrainingAssignments.Any(training => training.EmployeeId == employee.Id && training.CourseId == session.CourseId && open.Contains(training.Status))))
            .OrderBy(employee => employee.StaffNumber)
            .Select(employee => new { employee.Id, employee.Name })
            .ToListAsync(ct);
        session.Enrol([.. people.Select(person => (person.Id, person.Name))], actor, clock.Now);
    }
}

/// <summary>The trainer ticks who is there. Somebody may sign in at the same moment, so there is no version.</summary>
public sealed record MarkAttendance(Guid SessionId, Guid EmployeeId, Attendance Attendance) : ICommand
{
    public static Permission Requires => Permission.OwnFile;
}

public sealed class MarkAttendanceHandler(ConductDb db, TimeProvider clock) : ICommandHandler<MarkAttendance>
{
    public async Task HandleAsync(MarkAttendance command, Actor actor, CancellationToken ct)
    {
        var session = await db.TrainingSessions.VisibleTo(actor).GetAsync(command.SessionId, ct);
        session.Mark(command.EmployeeId, command.Attendance, actor, clock.GetUtcNow());
    }
}

/// <summary>An attendee signs in with the code that the trainer shows. Many do so at once, so there is no version.</summary>
public sealed record SignInToSession(Guid SessionId, string? Code) : ICommand
{
    public static Permission Requires => Permission.OwnFile;
}

public sealed class SignInToSessionHandler(ConductDb db, SignInAttempts attempts, TimeProvider clock) : ICommandHandler<SignInToSession>
{
    public async Task HandleAsync(SignInToSession command, Actor actor, CancellationToken ct)
    {
        var session = await db.TrainingSessions.ExpectedOf(actor).GetAsync(command.SessionId, ct);
        var person = actor.EmployeeId ?? actor.AccountId;
        var minutes = attempts.MinutesLeft(session.Id, person);
        Rule.Require(minutes == 0, SessionSignInRules.SignInTooOften, minutes);
        try
        {
            session.SignIn(command.Code, actor, clock.GetUtcNow());
        }
        catch (RuleBrokenException wrong) when (wrong.Code == TrainingRules.SignInCodeWrong)
        {
            attempts.CountWrong(session.Id, person);
            throw;
        }
    }
}
