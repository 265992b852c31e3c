using Conduct.App.Data;
using Conduct.App.Features.Training;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Texts;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Training;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.MyWork;

/// <summary>One's own trainings to do, and overdue ones of the people in reach.</summary>
internal static class TrainingWork
{
    public static async Task<IEnumerable<MyWorkRow>> OwnAsync(ConductDb db, Actor visitor, CancellationToken ct)
    {
        TrainingStatus[] open = [.. TrainingWorkflow.Open];
        var own = await (
            from training in db.TrainingAssignments.OwnedBy(visitor)
            where open.Contains(training.Status)
            join course in db.Courses on training.CourseId equals course.Id
            orderby training.DueOn, training.Id
            select new { training.Id, course.Title, course.TitleEn, training.AssignedOn, training.DueOn }).Take(MyWorkQuery.MostOfAKind).ToListAsync(ct);
        return own.Select(one => new MyWorkRow(
            MyWorkKind.DoTraining, one.Id, null, null, one.AssignedOn, one.DueOn, $"/training/{one.Id}", Bilingual.Pick(one.Title, one.TitleEn)));
    }

    public static async Task<IEnumerable<MyWorkRow>> OverdueAsync(ConductDb db, Actor visitor, OrganisationClock clock, CancellationToken ct)
    {
        TrainingStatus[] open = [.. TrainingWorkflow.Open];
        var today = clock.Today;
        var overdue = await (
            from training in db.TrainingAssignments.VisibleTo(visitor)
            where open.Contains(training.Status) && training.DueOn < today && training.EmployeeId != visitor.EmployeeId
            join employee in db.Employees on training.EmployeeId equals employee.Id
            where employee.LeftOn == null || employee.LeftOn >= today
            join course in db.Courses on training.CourseId equals course.Id
            orderby training.DueOn, training.Id
            select new { training.Id, training.CourseId, course.Title, course.TitleEn, employee.Name, training.AssignedOn, training.DueOn })
            .Take(MyWorkQuery.MostOfAKind).ToListAsync(ct);
        return overdue.Select(one => new MyWorkRow(
            MyWorkKind.TrainingOverdue, one.Id, null, one.Name, one.AssignedOn, one.DueOn, $"/training/courses/{one.CourseId}?tab=people&show=Overdue", Bilingual.Pick(one.Title, one.TitleEn)));
    }
}
