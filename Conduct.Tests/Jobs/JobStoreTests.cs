using Conduct.App.Data;
using Conduct.App.Jobs;
using Conduct.Tests.Platform.CommandLine;
using Conduct.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Quartz;

namespace Conduct.Tests.Jobs;

/// <summary>
/// The scheduler as it is wired, on its real store and by the real clock: its threads wait for real time, and no test asks for a run at
/// a certain time.
/// </summary>
public sealed class JobStoreTests
{
    private const int Runs = 40;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task TwoNodesOnPostgres_ShareTheWorkAndRunEachTriggerOnce()
    {
        Programs.Require(PostgresCluster.Programs, "PostgreSQL is not installed here");
        var tally = new Tally(nodes: 2);
        await using var first = await StartAsync(DatabaseProvider.Postgres, tally);
        await using var second = FeatureHost.On(first.Database, services => AddNode(services, tally));
        var nodes = await Task.WhenAll(SchedulerAsync(first), SchedulerAsync(second));
        await nodes[0].AddJob(JobBuilder.Create<TallyJob>().WithIdentity("tally").StoreDurably().Build(), cancellationToken: Ct);
        await Task.WhenAll(nodes.Select(node => node.Start(Ct).AsTask()));

        for (var run = 0; run < Runs; run++)
        {
            await nodes[run % 2].ScheduleJob(TriggerBuilder.Create().ForJob("tally").WithIdentity($"run {run}").StartNow().Build(), cancellationToken: Ct);
        }

        await tally.All(Runs).WaitAsync(TimeSpan.FromMinutes(2), Ct);
        await Task.WhenAll(nodes.Select(node => node.Shutdown(waitForJobsToComplete: true, Ct).AsTask()));
        Assert.Equal(Enumerable.Range(0, Runs).Select(run => $"run {run}").Order(StringComparer.Ordinal), tally.Seen.Select(seen => seen.Trigger).Order(StringComparer.Ordinal));
        Assert.Equal(2, tally.Seen.Select(seen => seen.Node).Distinct().Count());
    }

    [Theory, BothDatabases]
    public async Task Schedules_SurviveARestart(DatabaseProvider provider)
    {
        await using var first = await StartAsync(provider, new(nodes: 1));
        var before = await SchedulerAsync(first);
        await before.Start(Ct);
        var due = DateTimeOffset.FromUnixTimeSeconds(TimeProvider.System.GetUtcNow().AddDays(1).ToUnixTimeSeconds());
        await before.ScheduleJob(
            JobBuilder.Create<TallyJob>().WithIdentity("tally").Build(), TriggerBuilder.Create().WithIdentity("tomorrow").StartAt(due).Build(), cancellationToken: Ct);
        await before.Shutdown(waitForJobsToComplete: true, Ct);
        await using var second = FeatureHost.On(first.Database, services => AddNode(services, new(nodes: 1)));

        var after = await SchedulerAsync(second);

        Assert.Equal(due, (await after.GetTrigger(new TriggerKey("tomorrow"), Ct))!.NextFireTimeUtc);
        Assert.NotNull(await after.GetTrigger(new TriggerKey(nameof(ReminderJob)), Ct));
        await after.Shutdown(waitForJobsToComplete: true, Ct);
    }

    [Theory, BothDatabases]
    public async Task Migrate_MakesTheTablesOfTheScheduler(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider, services => services.AddVerbs(), migrated: false);

        Assert.Equal(0, await host.VerbAsync("migrate"));

        Assert.True(provider == DatabaseProvider.Postgres
            ? await host.ReadAsync(db => db.Database.SqlQuery<bool>($"""SELECT to_regclass('qrtz_triggers') IS NOT NULL AS "Value" """).SingleAsync(Ct))
            : await HasTriggersAsync(host.Database.Directory.File("jobs.db")));
        Assert.True(await host.Services.GetRequiredService<DatabaseStart>().IsReadyAsync(Ct));
    }

    private static Task<FeatureHost> StartAsync(DatabaseProvider provider, Tally tally) =>
        FeatureHost.StartAsync(provider, services => AddNode(services, tally));

    private static void AddNode(IServiceCollection services, Tally tally)
    {
        services.AddVerbs();
        services.AddSingleton(tally);
        services.AddTransient<TallyJob>();
        services.Replace(ServiceDescriptor.Singleton(TimeProvider.System));
    }

    private static async Task<IScheduler> SchedulerAsync(FeatureHost host) => await host.Services.GetRequiredService<ISchedulerFactory>().GetScheduler(Ct);

    private static async Task<bool> HasTriggersAsync(string file)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=false");
        await connection.OpenAsync(Ct);
        await using var query = new SqliteCommand("SELECT 1 FROM sqlite_master WHERE lower(name) = 'qrtz_triggers'", connection);
        return await query.ExecuteScalarAsync(Ct) is 1L;
    }
}
