using Conduct.App.Data;
using Conduct.App.Jobs;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Jobs;

/// <summary>What a start makes up for, by our own record of runs.</summary>
public sealed class MissedRunTests
{
    private const string Job = nameof(ReminderJob);

    // Five past the hour, fifty-five minutes ago.
    private static readonly DateTimeOffset LastTime = TestClock.Start.AddMinutes(-55);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, BothDatabases]
    public async Task NewInstallation_MissesNothing(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);

        Assert.Empty(await MissedAsync(host));
    }

    [Theory, BothDatabases]
    public async Task TimesPassedSinceTheLastRun_AreOneMissedRun(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        await RunAsync(host, TestClock.Start.AddHours(-5), JobRunOutcome.Succeeded);

        Assert.Equal([new(Job, LastTime)], await MissedAsync(host));
    }

    [Theory]
    [InlineData(JobRunOutcome.Succeeded, false)]
    [InlineData(JobRunOutcome.Failed, false)]
    [InlineData(JobRunOutcome.Interrupted, true)]
    [InlineData(JobRunOutcome.Running, true)]
    public async Task RunOfTheLastTime_CountsWhenItCameToItsEnd(JobRunOutcome outcome, bool missed)
    {
        await using var host = await FeatureHost.StartAsync();
        await RunAsync(host, TestClock.Start.AddHours(-5), JobRunOutcome.Succeeded);
        await RunAsync(host, LastTime, outcome);

        Assert.Equal(missed, (await MissedAsync(host)).Count == 1);
    }

    [Theory, BothDatabases]
    public async Task MadeUpRun_IsMissedNoMore(DatabaseProvider provider)
    {
        var job = new CountedJob();
        await using var host = await FeatureHost.StartAsync(provider, services => services.AddKeyedSingleton<IScheduledJob>(Job, job));
        await RunAsync(host, TestClock.Start.AddHours(-5), JobRunOutcome.Succeeded);
        var missed = Assert.Single(await MissedAsync(host));

        // Two nodes have found the same.
        var runner = host.Services.GetRequiredService<JobRunner>();
        Assert.True(await runner.RunAsync(Job, JobRunCause.MadeUp, missed.DueAt, Ct));
        Assert.True(await runner.RunAsync(Job, JobRunCause.MadeUp, missed.DueAt, Ct));

        Assert.Equal(1, job.Runs);
        Assert.Empty(await MissedAsync(host));
        var run = await host.ReadAsync(db => db.JobRuns.SingleAsync(one => one.Cause == JobRunCause.MadeUp, Ct));
        Assert.Equal(JobRunOutcome.Succeeded, run.Outcome);
        Assert.NotNull(run.EndedAt);
        Assert.NotEmpty(run.Node);
    }

    [Theory, BothDatabases]
    public async Task PausedJob_DoesNotRun_WhateverAsksForIt(DatabaseProvider provider)
    {
        var job = new CountedJob();
        await using var host = await FeatureHost.StartAsync(provider, services => services.AddKeyedSingleton<IScheduledJob>(Job, job));
        await host.SaveAsync(new JobPause { Job = Job, Reason = "维护", By = "管理员", At = host.Now });

        foreach (var cause in Enum.GetValues<JobRunCause>())
        {
            Assert.True(await host.Services.GetRequiredService<JobRunner>().RunAsync(Job, cause, LastTime, Ct));
        }

        Assert.Equal(0, job.Runs);
        Assert.Empty(await host.ReadAsync(db => db.JobRuns.ToListAsync(Ct)));
    }

    private static Task<IReadOnlyList<MissedRun>> MissedAsync(FeatureHost host) => host.Services.GetRequiredService<MissedRuns>().FindAsync(Ct);

    private static Task RunAsync(FeatureHost host, DateTimeOffset at, JobRunOutcome outcome) =>
        host.SaveAsync(new JobRun { Id = Conduct.Domain.Kernel.NewId.Next(), Job = Job, Node = "node-1", StartedAt = at, DueAt = at, AliveAt = at, Outcome = outcome });
}
