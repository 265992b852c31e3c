using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Training;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Training;

/// <summary>Finds what training needs today and runs one command for each: standing assignments, renewals, expiry.</summary>
public sealed class TrainingSweep(IDbContextFactory<ConductDb> databases, OrganisationClock clock, IServiceScopeFactory scopes)
{
    /// <summary>One that fails must not keep the others: what failed is reported at the end.</summary>
    /// <exception cref="AggregateException">Some could not be done; all others were.</exception>
    public async Task RunAsync(CancellationToken ct)
    {
        var failures = new List<Exception>();
        await EachAsync(StandingAsync, id => new ApplyStanding(id), failures, ct);
        await EachAsync(RenewableAsync, id => new RenewTraining(id), failures, ct);
        await EachAsync(ExpiredAsync, id => new ExpireTraining(id), failures, ct);
        if (failures.Count > 0)
        {
            throw new AggregateException(failures);
        }
    }

    private static Task<List<Guid>> StandingAsync(ConductDb db, DateOnly today, CancellationToken ct) => (
        from standing in db.StandingAssignments
        where standing.EndedAt == null
        join course in db.Courses on standing.CourseId equals course.Id
        where course.Status == CourseStatus.Published
        orderby standing.Id
        select standing.Id).ToListAsync(ct);

    private static Task<List<Guid>> RenewableAsync(ConductDb db, DateOnly today, CancellationToken ct)
    {
        var until = today.AddDays(TrainingAssignment.RenewalDays);
        TrainingStatus[] open = [.. TrainingWorkflow.Open];
        return (
            from training in db.TrainingAssignments
            where (training.Status == TrainingStatus.Passed || training.Status == TrainingStatus.Expired) && training.ExpiresOn <= until && training.MeasureId == null
            where !db.TrainingAssignments.Any(later => later.EmployeeId == training.EmployeeId && later.CourseId == training.CourseId
                && (later.RenewsId == training.Id || open.Contains(later.Status) || (later.Status == TrainingStatus.Passed && (later.ExpiresOn == null || later.ExpiresOn > until))))
            join employee in db.Employees.Where(Employment.On(today)) on training.EmployeeId equals employee.Id
            join course in db.Courses on training.CourseId equals course.Id
            where course.Status == CourseStatus.Published
            orderby training.Id
            select training.Id).ToListAsync(ct);
    }

    private static Task<List<Guid>> ExpiredAsync(ConductDb db, DateOnly today, CancellationToken ct) =>
        db.TrainingAssignments.Where(training => training.Status == TrainingStatus.Passed && training.ExpiresOn < today).OrderBy(training => training.Id).Select(training => training.Id).ToListAsync(ct);

    private async Task EachAsync<TCommand>(Func<ConductDb, DateOnly, CancellationToken, Task<List<Guid>>> find, Func<Guid, TCommand> command, List<Exception> failures, CancellationToken ct)
        where TCommand : ICommand
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        foreach (var id in await find(db, clock.Today, ct))
        {
            ct.ThrowIfCancellationRequested();
            try
            {
                await scopes.RunAsSystemAsync(command(id));
            }
            catch (Exception error)
            {
                failures.Add(error);
            }
        }
    }
}
