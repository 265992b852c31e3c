using Conduct.App.Data;
using Conduct.App.Jobs;
using Conduct.Tests.Platform.CommandLine;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Quartz;

namespace Conduct.Tests.Jobs;

/// <summary>The reminder sweep itself on the real scheduler: what a restart makes up for, and what a pause holds back.</summary>
public sealed class MissedRunTests
{
    private const string Job = nameof(ReminderJob);

    // At half past nothing falls due by itself while a test runs: the sweep is at five past the hour.
    private static readonly TimeSpan ToHalfPast = TimeSpan.FromMinutes((90 - TimeProvider.System.GetUtcNow().Minute) % 60);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, BothDatabases]
    public async Task SweepMissedWhileNothingRan_RunsAtTheNextStart(DatabaseProvider provider)
    {
        await using var first = await FeatureHost.StartAsync(provider, services => AddNode(services, TimeSpan.Zero));
        await RunUntilAsync(first, trigger => trigger.StartsWith($"{Job} at start", StringComparison.Ordinal));
        var before = (await RunsAsync(first)).Count;
        await using var second = FeatureHost.On(first.Database, services => AddNode(services, TimeSpan.FromHours(3)));

        await RunUntilAsync(second, trigger => trigger == Job);

        var missed = Assert.Single((await RunsAsync(second)).Skip(before), run => run.Cause == JobRunCause.Schedule);
        Assert.Equal(JobRunOutcome.Succeeded, missed.Outcome);
        Assert.NotNull(missed.EndedAt);
        Assert.NotEmpty(missed.Node);
    }

    [Theory, BothDatabases]
    public async Task PausedSweep_DoesNotRun(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider, services => AddNode(services, TimeSpan.Zero));
        await host.SaveAsync(new JobPause { Job = Job, Reason = "维护", By = "管理员", At = host.Now });

        await RunUntilAsync(host, trigger => trigger.StartsWith($"{Job} at start", StringComparison.Ordinal));

        Assert.Empty(await RunsAsync(host));
    }

    [Fact]
    public async Task MemoryStore_RunsAtStart_AndLeavesNothingBehind()
    {
        await using var host = await FeatureHost.StartAsync(configure: services => AddNode(services, TimeSpan.Zero, JobStore.Memory));

        await RunUntilAsync(host, trigger => trigger.StartsWith($"{Job} at start", StringComparison.Ordinal));

        Assert.Equal(JobRunCause.Start, Assert.Single(await RunsAsync(host)).Cause);
        Assert.False(File.Exists(host.Database.Directory.File("jobs.db")));
    }

    private static void AddNode(IServiceCollection services, TimeSpan ahead, JobStore store = JobStore.Database)
    {
        services.AddVerbs(store);
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new LaterClock(ToHalfPast + ahead)));
    }

    private static async Task RunUntilAsync(FeatureHost host, Predicate<string> trigger)
    {
        var watch = new RunWatch(trigger);
        var scheduler = await host.Services.GetRequiredService<ISchedulerFactory>().GetScheduler(Ct);
        scheduler.ListenerManager.AddJobListener(watch, []);
        await scheduler.Start(Ct);
        await watch.Seen.WaitAsync(TimeSpan.FromMinutes(1), Ct);
        await scheduler.Shutdown(waitForJobsToComplete: true, Ct);
    }

    private static Task<List<JobRun>> RunsAsync(FeatureHost host) =>
        host.ReadAsync(db => db.JobRuns.Where(run => run.Job == Job).OrderBy(run => run.StartedAt).ToListAsync(Ct));
}
