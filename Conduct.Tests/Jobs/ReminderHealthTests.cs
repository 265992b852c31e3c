using Conduct.App.Data;
using Conduct.App.Jobs;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Conduct.Tests.Jobs;

public sealed class ReminderHealthTests
{
    private static readonly TimeSpan TwoPeriods = TimeSpan.FromHours(2);

    private int _runs;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, BothDatabases]
    public async Task AfterAStart_TheSweepIsGivenTwoPeriods(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        var health = await StartedAsync(host);

        Assert.Equal(HealthStatus.Healthy, await AfterAsync(host, health, TwoPeriods));
        Assert.Equal(HealthStatus.Unhealthy, await AfterAsync(host, health, TimeSpan.FromSeconds(1)));
    }

    [Theory, BothDatabases]
    public async Task SweepThatSucceeds_KeepsItHealthy_UntilTwoPeriodsLater(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        var (health, runs) = (await StartedAsync(host), Runs(host));
        host.Clock.Now += TimeSpan.FromHours(5);

        await RunAsync(runs, null);

        Assert.Equal(HealthStatus.Healthy, await AfterAsync(host, health, TwoPeriods));
        await RunAsync(runs, new InvalidOperationException());
        Assert.Equal(HealthStatus.Unhealthy, await AfterAsync(host, health, TimeSpan.FromSeconds(1)));
        await RunAsync(runs, null);
        Assert.Equal(HealthStatus.Healthy, await AfterAsync(host, health, TimeSpan.Zero));
    }

    [Theory, BothDatabases]
    public async Task NewProcess_OnAnInstallationThatWasDown_IsGivenItsTimeToo(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        await RunAsync(Runs(host), null);
        host.Clock.Now += TimeSpan.FromDays(3);

        Assert.Equal(HealthStatus.Healthy, await AfterAsync(host, await StartedAsync(host), TimeSpan.Zero));
    }

    [Theory, BothDatabases]
    public async Task PausedSweep_CountsAsNotSucceeding(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        var health = await StartedAsync(host);
        await host.SaveAsync(new JobPause { Job = nameof(ReminderJob), Reason = "维护", By = "管理员", At = host.Now });
        host.Clock.Now += TwoPeriods + TimeSpan.FromSeconds(1);

        var result = await health.CheckHealthAsync(new(), Ct);

        Assert.Equal(HealthStatus.Unhealthy, result.Status);
        Assert.Equal(true, result.Data["paused"]);
        Assert.DoesNotContain("lastSuccess", result.Data.Keys);
    }

    private static async Task<ReminderHealth> StartedAsync(FeatureHost host)
    {
        var health = new ReminderHealth(host.Factory, new OrganisationTime(TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai")), host.Clock);
        await health.RunAsync(Ct);
        return health;
    }

    private static async Task<HealthStatus> AfterAsync(FeatureHost host, ReminderHealth health, TimeSpan time)
    {
        host.Clock.Now += time;
        return (await health.CheckHealthAsync(new(), Ct)).Status;
    }

    private async Task RunAsync(JobRuns runs, Exception? error) =>
        await runs.EndAsync((await runs.BeginAsync(nameof(ReminderJob), JobRunCause.Schedule, TestClock.Start.AddHours(_runs++), "node-1", Ct)).Run!.Value, error is null ? JobRunOutcome.Succeeded : JobRunOutcome.Failed, error, Ct);

    private static JobRuns Runs(FeatureHost host) => host.Services.GetRequiredService<JobRuns>();
}
