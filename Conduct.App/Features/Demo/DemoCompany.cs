using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Files;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Demo;

/// <summary>
/// Loads the invented firm into an empty database: people, accounts, policy, and cases in every state. The cases are lived through with the
/// clock set back, so that timeline, audit, notifications and register are what the process itself writes. All or nothing.
/// </summary>
public sealed class DemoCompany(IDbContextFactory<ConductDb> databases, WorkingDays workingDays, FileVault vault, OrganisationClock clock, OrganisationTime zone)
{
    private const int MinutesBetweenSteps = 25;

    /// <summary>Loads it unless the database already holds a unit or an account.</summary>
    /// <returns>Whether it was loaded.</returns>
    public async Task<bool> LoadAsync(CancellationToken ct = default)
    {
        var calendar = await workingDays.CalendarAsync(ct);
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.OrgUnits.AnyAsync(ct) || await db.Users.AnyAsync(ct))
        {
            return false;
        }

        var world = new DemoWorld(db, clock.Today, zone, calendar, vault);
        DemoStaff.Enter(world);
        world.Policy = DemoPolicy.Build(world.Today, world.Actors[DemoPeople.Compliance], day => world.At(day, TimeSpan.FromHours(10)));
        db.Add(world.Policy);
        DemoWages.Enter(world);
        await db.CommitAsync(ct);
        var told = await TellAsync(world, ct);
        await new DemoTraining(world).TellAsync(ct);
        db.Note(AuditNote.By(Actor.System, clock.Now, AuditKinds.DemoCompanyLoaded, AuditDetails.Of(new { Cases = told })));
        await db.CommitAsync(ct);
        await transaction.CommitAsync(ct);
        return true;
    }

    /// <summary>Whether the database holds this company.</summary>
    public async Task<bool> IsThereAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.AuditEntries.AnyAsync(entry => entry.Kind == AuditKinds.DemoCompanyLoaded, ct);
    }

    private static async Task<int> TellAsync(DemoWorld world, CancellationToken ct)
    {
        var priors = new Dictionary<Guid, List<PriorPenalty>>();
        DemoStory[] stories = [.. ClosedStories.All(), .. ExecutionStories.All(), .. ApprovalStories.All(), .. EarlyStories.All()];
        var steps = stories.SelectMany(story => StepsOf(world, story, new DemoProceedings(world, story, priors))).Concat(DemoPolicyCare.Steps(world)).Concat(DemoReports.Steps(world));
        foreach (var (_, act) in steps.OrderBy(step => step.At))
        {
            await act();
            await world.Db.CommitAsync(ct);
        }

        return stories.Length;
    }

    // Steps of one day follow each other through the working day.
    private static IEnumerable<(DateTimeOffset At, Func<Task> Act)> StepsOf(DemoWorld world, DemoStory story, DemoProceedings proceedings) =>
        from day in story.Steps.GroupBy(step => step.DaysAgo)
        let date = world.Today.AddDays(-day.Key)
        from step in day.Select((step, index) => (step.Act, Time: TimeSpan.FromHours(9) + TimeSpan.FromMinutes((day.Key * 7 % 60) + (index * MinutesBetweenSteps))))
        let at = world.At(date, step.Time)
        select (at, (Func<Task>)(() =>
        {
            (proceedings.Day, proceedings.Now) = (date, at);
            proceedings.TrackAlone();
            return step.Act(proceedings);
        }));
}
