using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Conduct.Domain.Training;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Training;

/// <summary>Gives the course to everybody covered who never had it; running it again gives nothing twice.</summary>
public sealed record ApplyStanding(Guid StandingId) : ICommand
{
    public static Permission Requires => Permission.RunJobs;
}

public sealed class ApplyStandingHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<ApplyStanding>
{
    public async Task HandleAsync(ApplyStanding command, Actor actor, CancellationToken ct)
    {
        var standing = await db.StandingAssignments.GetAsync(command.StandingId, ct);
        var course = await db.Courses.GetAsync(standing.CourseId, ct);
        if (course.Status != CourseStatus.Published)
        {
            return;
        }

        var units = standing.UnitId is { } unit ? (await db.OrgTreeAsync(ct)).IdsBelow(unit) : [];
        var people = await WithoutAsync(standing, ct);
        db.AddRange(people.Where(employee => standing.Covers(employee, units, clock.Today)).Select(employee => standing.AssignTo(employee, course, clock.Today, actor, clock.Now)));
    }

    // Narrowed down for the database's sake; who is covered is said by the standing assignment.
    private Task<List<Employee>> WithoutAsync(StandingAssignment standing, CancellationToken ct)
    {
        var (today, since) = (clock.Today, standing.JoinedWithinDays is { } days ? clock.Today.AddDays(-days) : DateOnly.MinValue);
        return db.Employees.AsNoTracking()
            .Where(Employment.On(today)).Where(employee => employee.EnteredOn >= since)
            .Where(employee => standing.Post == null || employee.Post == standing.Post)
            .Where(employee => !db.TrainingAssignments.Any(training =>
                training.EmployeeId == employee.Id && training.CourseId == standing.CourseId && training.Status != TrainingStatus.Cancelled))
            .OrderBy(employee => employee.StaffNumber)
            .ToListAsync(ct);
    }
}

/// <summary>Its last day is over.</summary>
public sealed record ExpireTraining(Guid AssignmentId) : ICommand
{
    public static Permission Requires => Permission.RunJobs;
}

public sealed class ExpireTrainingHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<ExpireTraining>
{
    public async Task HandleAsync(ExpireTraining command, Actor actor, CancellationToken ct)
    {
        var training = await db.TrainingAssignments.GetAsync(command.AssignmentId, ct);
        training.Expire(await db.Courses.GetAsync(training.CourseId, ct), clock.Today, actor, clock.Now);
    }
}

/// <summary>Assigns it anew before it expires; a second renewal of the same is refused by the store.</summary>
public sealed record RenewTraining(Guid AssignmentId) : ICommand
{
    public static Permission Requires => Permission.RunJobs;
}

public sealed class RenewTrainingHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<RenewTraining>
{
    public async Task HandleAsync(RenewTraining command, Actor actor, CancellationToken ct)
    {
        var training = await db.TrainingAssignments.GetAsync(command.AssignmentId, ct);
        db.Add(training.Renew(NewId.Next(), await db.Courses.GetAsync(training.CourseId, ct), clock.Today, actor, clock.Now));
    }
}
