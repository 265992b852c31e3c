using Conduct.App.Data;
using Conduct.App.Jobs;
using Conduct.App.Jobs.Scheduler;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Jobs;

public sealed class JobRunsTests
{
    private const string Job = nameof(ReminderJob);
    private static readonly TimeSpan Lease = new SchedulerSettings().Lease;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, BothDatabases]
    public async Task Run_ThatFails_KeepsTheClassesAndNoMessage(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        var runs = Runs(host);
        var id = await BeginAsync(host);
        host.Clock.Advance(TimeSpan.FromSeconds(3));

        await runs.EndAsync(id, JobRunOutcome.Failed, new AggregateException(new DbUpdateException("张伟", new FormatException("张伟")), new FormatException("李娜"), new FormatException("王芳")), Ct);

        var run = await host.ReadAsync(db => db.JobRuns.SingleAsync(Ct));
        Assert.Equal(JobRunOutcome.Failed, run.Outcome);
        Assert.Equal("DbUpdateException: FormatException, FormatException", run.ErrorClass);
        Assert.Equal((TestClock.Start, TestClock.Start.AddSeconds(3)), (run.StartedAt, run.EndedAt!.Value));
    }

    [Theory, BothDatabases]
    public async Task Run_WhoseProcessDied_IsInterruptedByTheNext(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        var runs = Runs(host);
        var dead = await BeginAsync(host);
        host.Clock.Now += Lease + TimeSpan.FromSeconds(1);

        var next = await runs.BeginAsync(Job, JobRunCause.MadeUp, host.Now, "node-2", Ct);
        await runs.EndAsync(next.Run!.Value, JobRunOutcome.Succeeded, null, Ct);
        await runs.EndAsync(dead, JobRunOutcome.Succeeded, null, Ct);

        var outcomes = await host.ReadAsync(db => db.JobRuns.ToDictionaryAsync(run => run.Id, run => run.Outcome, Ct));
        Assert.Equal((JobRunOutcome.Interrupted, JobRunOutcome.Succeeded), (outcomes[dead], outcomes[next.Run.Value]));
        Assert.False(await runs.KeepAsync(dead, Ct));
    }

    [Theory, BothDatabases]
    public async Task Run_ThatGoesOn_LetsNoOtherBegin(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        var runs = Runs(host);
        var first = await BeginAsync(host);
        host.Clock.Now += Lease;
        Assert.True(await runs.KeepAsync(first, Ct));
        host.Clock.Now += Lease;

        Assert.Equal(JobTurn.Wait, await runs.BeginAsync(Job, JobRunCause.ByHand, host.Now, "node-2", Ct));
        Assert.NotNull((await runs.BeginAsync(nameof(DigestJob), JobRunCause.ByHand, host.Now, "node-2", Ct)).Run);
        await runs.EndAsync(first, JobRunOutcome.Succeeded, null, Ct);
        Assert.NotNull((await runs.BeginAsync(Job, JobRunCause.ByHand, host.Now, "node-2", Ct)).Run);
    }

    [Theory, BothDatabases]
    public async Task Runs_BegunInTheSameMoment_AreOne(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        var runs = Runs(host);

        var turns = await Task.WhenAll(Enumerable.Range(0, 8).Select(node => Task.Run(() => runs.BeginAsync(Job, JobRunCause.ByHand, host.Now, $"node-{node}", Ct), Ct)));

        Assert.Single(turns, turn => turn.Run is not null);
        Assert.All(turns.Where(turn => turn.Run is null), turn => Assert.True(turn.Later));
    }

    [Theory, BothDatabases]
    public async Task TimeOfTheSchedule_IsRunOnce_UnlessTheRunWasInterrupted(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        var (runs, due) = (Runs(host), TestClock.Start.AddMinutes(-55));
        var first = await runs.BeginAsync(Job, JobRunCause.Schedule, due, "node-1", Ct);
        await runs.EndAsync(first.Run!.Value, JobRunOutcome.Interrupted, null, Ct);
        var second = await runs.BeginAsync(Job, JobRunCause.MadeUp, due, "node-1", Ct);
        Assert.Equal(JobTurn.Wait, await runs.BeginAsync(Job, JobRunCause.MadeUp, due, "node-2", Ct));
        await runs.EndAsync(second.Run!.Value, JobRunOutcome.Failed, new FormatException(), Ct);

        Assert.Equal(JobTurn.Past, await runs.BeginAsync(Job, JobRunCause.Schedule, due, "node-2", Ct));
        Assert.NotNull((await runs.BeginAsync(Job, JobRunCause.Schedule, due.AddHours(1), "node-2", Ct)).Run);
    }

    [Theory, BothDatabases]
    public async Task OldRuns_AreForgotten(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        await BeginAsync(host);
        host.Clock.Now += JobRuns.Retention;
        await BeginAsync(host);
        Assert.Equal(2, await host.ReadAsync(db => db.JobRuns.CountAsync(Ct)));

        host.Clock.Now += Lease + TimeSpan.FromSeconds(1);
        await BeginAsync(host);

        Assert.Equal(2, await host.ReadAsync(db => db.JobRuns.CountAsync(Ct)));
    }

    private static JobRuns Runs(FeatureHost host) => host.Services.GetRequiredService<JobRuns>();

    private static async Task<Guid> BeginAsync(FeatureHost host) => (await Runs(host).BeginAsync(Job, JobRunCause.Schedule, host.Now, "node-1", Ct)).Run!.Value;
}
