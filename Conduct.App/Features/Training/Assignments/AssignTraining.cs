using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Conduct.Domain.Training;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Training;

/// <summary>Assigns a course to people, to a unit and all below, to a post, or to everyone in reach; who has it to do already is left out.</summary>
/// <param name="EmployeeIds">For <see cref="AssignmentSource.Directly"/>.</param>
/// <param name="UnitId">For <see cref="AssignmentSource.Unit"/>.</param>
/// <param name="Post">For <see cref="AssignmentSource.Post"/>.</param>
public sealed record AssignTraining(
    Guid CourseId, AssignmentSource To, IReadOnlyList<Guid> EmployeeIds, Guid? UnitId, string? Post, DateOnly DueOn) : ICommand
{
    public static Permission Requires => Permission.ManageTraining;
}

public sealed class AssignTrainingHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<AssignTraining>
{
    public async Task HandleAsync(AssignTraining command, Actor actor, CancellationToken ct)
    {
        var course = await db.Courses.VisibleTo(actor).GetAsync(command.CourseId, ct);
        var (today, open) = (clock.Today, TrainingWorkflow.Open.ToArray());
        var people = await (await ChosenAsync(command, actor, ct))
            .Where(Employment.On(today))
            .Where(employee => !db.TrainingAssignments.Any(training =>
                training.EmployeeId == employee.Id && training.CourseId == command.CourseId && training.MeasureId == null && open.Contains(training.Status)))
            .OrderBy(employee => employee.StaffNumber)
            .Select(employee => employee.Id)
            .ToListAsync(ct);
        db.AddRange(TrainingAssignment.AssignAll(course, people, command.To, command.DueOn, today, actor, clock.Now));
    }

    private async Task<IQueryable<Employee>> ChosenAsync(AssignTraining command, Actor actor, CancellationToken ct)
    {
        var reached = db.Employees.VisibleTo(actor, AssignTraining.Requires);
        Guid[] units = command.UnitId is { } unit ? [.. (await db.OrgTreeAsync(ct)).IdsBelow(unit)] : [];
        return command.To switch
        {
            AssignmentSource.Unit => reached.Where(employee => units.Contains(employee.UnitId)),
            AssignmentSource.Post => reached.Where(employee => employee.Post == command.Post),
            AssignmentSource.Everyone => reached,
            AssignmentSource.Directly or AssignmentSource.NewJoiner or AssignmentSource.Measure or AssignmentSource.Renewal or AssignmentSource.Session =>
                reached.Where(employee => command.EmployeeIds.Contains(employee.Id)),
        };
    }
}
