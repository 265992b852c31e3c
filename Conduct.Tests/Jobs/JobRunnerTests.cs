using Conduct.App.Jobs;
using Conduct.App.Jobs.Scheduler;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Jobs;

public sealed class JobRunnerTests
{
    private const string Job = nameof(ReminderJob);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Job_ThatFails_IsWrittenDown_AndTheSchedulerHearsOfIt()
    {
        await using var host = await StartAsync(_ => throw new FormatException("张伟"));

        await Assert.ThrowsAsync<FormatException>(() => RunAsync(host));

        var run = await host.ReadAsync(db => db.JobRuns.SingleAsync(Ct));
        Assert.Equal((JobRunOutcome.Failed, nameof(FormatException)), (run.Outcome, run.ErrorClass));
    }

    [Fact]
    public async Task LongRun_SaysThatItGoesOn_AndStopsWhenAnotherHasTakenOver()
    {
        await using var host = await StartAsync(ct => new TaskCompletionSource().Task.WaitAsync(ct));
        var running = RunAsync(host);
        await Until.HoldsAsync(() => host.ReadAsync(db => db.JobRuns.AnyAsync(Ct)));

        host.Clock.Advance(new SchedulerSettings().Beat);
        await Until.HoldsAsync(() => host.ReadAsync(db => db.JobRuns.AnyAsync(run => run.AliveAt > TestClock.Start, Ct)));
        await host.ReadAsync(db => db.JobRuns.ExecuteUpdateAsync(row => row.SetProperty(run => run.Outcome, JobRunOutcome.Interrupted), Ct));
        host.Clock.Advance(new SchedulerSettings().Beat);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running.WaitAsync(TimeSpan.FromMinutes(1), Ct));
    }

    [Fact]
    public async Task EveryDeclaredJob_IsMadeByItsName()
    {
        await using var host = await FeatureHost.StartAsync();
        await using var scope = host.Services.CreateAsyncScope();

        Assert.Equal(JobSchedule.All.Select(job => job.Job), JobSchedule.All.Select(job => scope.ServiceProvider.GetRequiredKeyedService<IScheduledJob>(job.Name).GetType()));
    }

    [Fact]
    public async Task JobOfAnEarlierRelease_IsLeftAlone()
    {
        await using var host = await FeatureHost.StartAsync();

        Assert.True(await host.Services.GetRequiredService<JobRunner>().RunAsync("NoSuchJob", JobRunCause.Schedule, host.Now, Ct));

        Assert.False(await host.ReadAsync(db => db.JobRuns.AnyAsync(Ct)));
    }

    private static Task<FeatureHost> StartAsync(Func<CancellationToken, Task> work) =>
        FeatureHost.StartAsync(configure: services => services.AddKeyedSingleton<IScheduledJob>(Job, new CountedJob(work)));

    private static Task<bool> RunAsync(FeatureHost host) => host.Services.GetRequiredService<JobRunner>().RunAsync(Job, JobRunCause.ByHand, host.Now, Ct);
}
