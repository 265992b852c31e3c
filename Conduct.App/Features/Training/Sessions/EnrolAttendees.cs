using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Training;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Training.Sessions;

/// <summary>Puts people in reach on the list.</summary>
/// <param name="AllOpen">Besides, everybody in reach who still has the course to do.</param>
public sealed record EnrolAttendees(Guid SessionId, IReadOnlyList<Guid> EmployeeIds, bool AllOpen = false) : ICommand
{
    public static Permission Requires => Permission.ManageTraining;
}

public sealed class EnrolAttendeesHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<EnrolAttendees>
{
    public async Task HandleAsync(EnrolAttendees command, Actor by, CancellationToken ct)
    {
        var session = await db.TrainingSessions.VisibleTo(by).GetAsync(command.SessionId, ct);
        var (today, open) = (clock.Today, TrainingWorkflow.Open.ToArray());
        var people = await db.Employees.VisibleTo(by, EnrolAttendees.Requires)
            .Where(employee => (employee.LeftOn == null || employee.LeftOn >= today) && employee.Id != session.TrainerId)
            .Where(employee => command.EmployeeIds.Contains(employee.Id) || (command.AllOpen
                && db.TrainingAssignments.Any(training => training.EmployeeId == employee.Id && training.CourseId == session.CourseId && open.Contains(training.Status))))
            .OrderBy(employee => employee.StaffNumber)
            .Select(employee => new { employee.Id, employee.Name })
            .ToListAsync(ct);
        session.Enrol([.. people.Select(person => (person.Id, person.Name))], by, clock.Now);
    }
}
