using Conduct.App.Data;
using Conduct.App.Jobs;
using Conduct.App.Jobs.Scheduler;
using Conduct.Domain.Kernel;
using Conduct.Tests.Platform.CommandLine;
using Conduct.Tests.Support;
using Hangfire;
using Hangfire.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Jobs;

/// <summary>The scheduler as it is wired, on its real storage and by the real clock.</summary>
public sealed class SchedulerTests
{
    private const string Job = nameof(ReminderJob);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, BothDatabases]
    public async Task Start_HandsOverEverySchedule_InTheOrganisationsZone_AndTakesBackWhatIsGone(DatabaseProvider provider)
    {
        await using var node = await SchedulerNode.OnNewAsync(provider);
        var storage = node.Host.Services.GetRequiredService<JobStorage>();
        node.Host.Services.GetRequiredService<IRecurringJobManager>().AddOrUpdate("JobOfAnEarlierRelease", () => Console.Beep(), Cron.Never());

        await node.StartAsync();

        await Until.HoldsAsync(() => Known(storage).Select(known => known.Id).Order(StringComparer.Ordinal).SequenceEqual(JobSchedule.All.Select(job => job.Name)));
        var zone = node.Host.Services.GetRequiredService<OrganisationTime>().Zone;
        Assert.All(Known(storage), known => Assert.Equal(
            JobSchedule.Find(known.Id)!.NextAfter(new DateTimeOffset(known.LastExecution ?? known.CreatedAt!.Value, TimeSpan.Zero), zone), new DateTimeOffset(known.NextExecution!.Value, TimeSpan.Zero)));
    }

    [Theory, BothDatabases]
    public async Task Trigger_RunsTheJob_OnceForOneTimeOfItsSchedule(DatabaseProvider provider)
    {
        var (reminders, digest) = (new CountedJob(), new CountedJob());
        await using var node = await SchedulerNode.OnNewAsync(provider, services => services.AddKeyedSingleton<IScheduledJob>(Job, reminders).AddKeyedSingleton<IScheduledJob>(nameof(DigestJob), digest));
        await node.StartAsync();
        var schedules = node.Host.Services.GetRequiredService<IRecurringJobManager>();
        await Until.HoldsAsync(() => Known(node.Host.Services.GetRequiredService<JobStorage>()).Count == JobSchedule.All.Count);

        schedules.Trigger(nameof(DigestJob));
        await Until.HoldsAsync(async () => (await RunsAsync(node, nameof(DigestJob))).Exists(run => run.Outcome == JobRunOutcome.Succeeded));
        schedules.Trigger(nameof(DigestJob));
        schedules.Trigger(nameof(DigestJob));
        node.Host.Services.GetRequiredService<JobStarter>().Start(Job);

        // What was asked for later has been done, so the others have had their turn.
        await Until.HoldsAsync(() => reminders.Runs == 1 && Waiting(node) == 0);
        var run = Assert.Single(await RunsAsync(node, nameof(DigestJob)));
        Assert.Equal((JobRunCause.Schedule, new TimeOnly(0, 30)), (run.Cause, TimeOnly.FromDateTime(run.DueAt.UtcDateTime)));
        Assert.Equal(1, digest.Runs);
    }

    [Theory, BothDatabases]
    public async Task ByHand_WhileAnotherRunIsAtWork_WaitsForItsEnd(DatabaseProvider provider)
    {
        var go = new TaskCompletionSource();
        var job = new CountedJob(ct => go.Task.WaitAsync(ct));
        await using var node = await SchedulerNode.OnNewAsync(provider, services => services.AddKeyedSingleton<IScheduledJob>(Job, job));
        await node.StartAsync();
        var starter = node.Host.Services.GetRequiredService<JobStarter>();

        starter.Start(Job);
        starter.Start(Job);
        await Until.HoldsAsync(() => job.Runs == 1 && Scheduled(node) > 0);
        go.SetResult();

        await Until.HoldsAsync(async () => (await RunsAsync(node, Job)).Count(run => run.Outcome == JobRunOutcome.Succeeded) == 2);
        Assert.Equal((2, 1), (job.Runs, job.MostAtOnce));
    }

    [Fact]
    public async Task TwoNodesOnPostgres_MakeUpAMissedTimeOnce()
    {
        Programs.Require(PostgresCluster.Programs, "PostgreSQL is not installed here");
        var go = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var job = new CountedJob(ct => go.Task.WaitAsync(ct));
        await using var first = await SchedulerNode.OnNewAsync(DatabaseProvider.Postgres, services => services.AddKeyedSingleton<IScheduledJob>(Job, job));
        await using var second = first.Beside(services => services.AddKeyedSingleton<IScheduledJob>(Job, job));
        var ago = TimeProvider.System.GetUtcNow().AddHours(-5);
        await first.Host.SaveAsync(new JobRun { Id = NewId.Next(), Job = Job, Node = "node-1", StartedAt = ago, DueAt = ago, AliveAt = ago, EndedAt = ago, Outcome = JobRunOutcome.Succeeded });

        // The workers of a node begin once it has asked for what it found missed.
        await Task.WhenAll(first.StartAsync(), second.StartAsync());
        await Until.HoldsAsync(() => job.Runs > 0 && Servers(first) == 4);
        go.SetResult();
        await Until.HoldsAsync(async () => (await RunsAsync(first, Job)).Exists(run => run.Cause == JobRunCause.MadeUp && run.EndedAt != null) && Waiting(first) == 0);

        Assert.Equal(1, job.Runs);
        Assert.Equal(2, (await RunsAsync(first, Job)).Count);
    }

    [Fact]
    public async Task RunOfAKilledNode_IsTakenOverByAnother()
    {
        Programs.Require(PostgresCluster.Programs, "PostgreSQL is not installed here");
        var job = new CountedJob();
        await using var killed = await SchedulerNode.OnNewAsync(DatabaseProvider.Postgres);
        await using var other = killed.Beside(services => services.AddKeyedSingleton<IScheduledJob>(Job, job));
        killed.Host.Services.GetRequiredService<JobStarter>().Start(Job);

        // It has taken the run, written that it is at it, and never says another word.
        using var connection = killed.Host.Services.GetRequiredService<JobStorage>().GetConnection();
        _ = connection.FetchNextJob(["default"], Ct);
        var dead = await killed.Host.Services.GetRequiredService<JobRuns>().BeginAsync(Job, JobRunCause.ByHand, TimeProvider.System.GetUtcNow(), "killed", Ct);
        await other.StartAsync();

        await Until.HoldsAsync(async () => (await RunsAsync(other, Job)).Exists(run => run.Outcome == JobRunOutcome.Succeeded));
        Assert.Equal(JobRunOutcome.Interrupted, (await RunsAsync(other, Job)).Single(run => run.Id == dead.Run).Outcome);
        Assert.Equal(1, job.Runs);
    }

    [Theory, BothDatabases]
    public async Task RunThatFails_IsNotTriedAgain_AndTheSchedulerForgetsIt(DatabaseProvider provider)
    {
        var job = new CountedJob(_ => throw new FormatException());
        await using var node = await SchedulerNode.OnNewAsync(provider, services => services.AddKeyedSingleton<IScheduledJob>(Job, job));
        await node.StartAsync();

        node.Host.Services.GetRequiredService<JobStarter>().Start(Job);
        await Until.HoldsAsync(() => node.Host.Services.GetRequiredService<JobStorage>().GetMonitoringApi().GetStatistics() is { Deleted: 1, Enqueued: 0, Processing: 0, Scheduled: 0 });

        Assert.Equal((1, JobRunOutcome.Failed), (job.Runs, Assert.Single(await RunsAsync(node, Job)).Outcome));
    }

    [Theory, BothDatabases]
    public async Task Stop_InTheMiddleOfARun_SaysSo_AndAnotherStartMakesItUp(DatabaseProvider provider)
    {
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var endless = new CountedJob(ct => { begun.TrySetResult(); return new TaskCompletionSource().Task.WaitAsync(ct); });
        await using var first = await SchedulerNode.OnNewAsync(provider, services => services.AddKeyedSingleton<IScheduledJob>(Job, endless));
        await first.StartAsync();
        first.Host.Services.GetRequiredService<JobStarter>().MakeUp(new(Job, JobSchedule.Find(Job)!.DueBy(TimeProvider.System.GetUtcNow(), TimeZoneInfo.Utc)));
        await begun.Task.WaitAsync(TimeSpan.FromMinutes(1), Ct);

        await first.StopAsync();

        Assert.Equal(JobRunOutcome.Interrupted, Assert.Single(await RunsAsync(first, Job)).Outcome);
        var quick = new CountedJob();
        await using var second = first.Beside(services => services.AddKeyedSingleton<IScheduledJob>(Job, quick));
        await second.StartAsync();
        await Until.HoldsAsync(async () => (await RunsAsync(second, Job)).Exists(run => run is { Outcome: JobRunOutcome.Succeeded, Cause: JobRunCause.MadeUp }));
    }

    [Theory, BothDatabases]
    public async Task Migrate_MakesTheTablesOfTheScheduler_WhichNeedNoRightOnceTheyAreThere(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider, services => services.AddVerbs(), migrated: false);

        Assert.Equal(0, await host.VerbAsync("migrate"));

        Assert.True(await host.Services.GetRequiredService<DatabaseStart>().IsReadyAsync(Ct));
        if (provider == DatabaseProvider.Postgres)
        {
            Assert.True(await host.ReadAsync(db => db.Database.SqlQuery<bool>($"""SELECT to_regclass('hangfire.job') IS NOT NULL AS "Value" """).SingleAsync(Ct)));
            await host.ReadAsync(db => db.Database.ExecuteSqlAsync($"CREATE ROLE scheduler_reader LOGIN; GRANT USAGE ON SCHEMA hangfire TO scheduler_reader; GRANT SELECT ON ALL TABLES IN SCHEMA hangfire TO scheduler_reader", Ct));
            await new SchedulerTables(host.Database with { ConnectionString = $"{host.Database.ConnectionString};Username=scheduler_reader;Pooling=false" }).CreateAsync(Ct);
            await host.ReadAsync(db => db.Database.ExecuteSqlAsync($"DROP OWNED BY scheduler_reader; DROP ROLE scheduler_reader", Ct));
        }
    }

    private static List<RecurringJobDto> Known(JobStorage storage)
    {
        using var connection = storage.GetConnection();
        return connection.GetRecurringJobs();
    }

    private static long Waiting(SchedulerNode node) => node.Host.Services.GetRequiredService<JobStorage>().GetMonitoringApi().GetStatistics() is var now ? now.Enqueued + now.Processing + now.Scheduled : 0;

    private static long Scheduled(SchedulerNode node) => node.Host.Services.GetRequiredService<JobStorage>().GetMonitoringApi().ScheduledCount();

    private static int Servers(SchedulerNode node) => node.Host.Services.GetRequiredService<JobStorage>().GetMonitoringApi().Servers().Count;

    private static Task<List<JobRun>> RunsAsync(SchedulerNode node, string job) =>
        node.Host.ReadAsync(db => db.JobRuns.AsNoTracking().Where(run => run.Job == job).OrderBy(run => run.StartedAt).ToListAsync(Ct));
}
