using Conduct.App.Data;
using Conduct.App.Jobs;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Conduct.Tests.Jobs;

public sealed class JobRunsTests
{
    private const string Job = nameof(ReminderJob);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, BothDatabases]
    public async Task Run_ThatFails_KeepsTheClassesAndNoMessage(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        var runs = new JobRuns(host.Factory, host.Clock);
        var id = await runs.BeginAsync(Job, JobRunCause.Schedule, "node-1", Ct);
        host.Clock.Advance(TimeSpan.FromSeconds(3));

        await runs.EndAsync(id, new AggregateException(new DbUpdateException("张伟", new FormatException("张伟")), new FormatException("李娜"), new FormatException("王芳")), Ct);

        var run = await host.ReadAsync(db => db.JobRuns.SingleAsync(Ct));
        Assert.Equal(JobRunOutcome.Failed, run.Outcome);
        Assert.Equal("DbUpdateException: FormatException, FormatException", run.ErrorClass);
        Assert.Equal((TestClock.Start, TestClock.Start.AddSeconds(3)), (run.StartedAt, run.EndedAt!.Value));
    }

    [Theory, BothDatabases]
    public async Task Run_WhoseProcessDied_IsInterruptedByTheNext(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        var runs = new JobRuns(host.Factory, host.Clock);
        var dead = await runs.BeginAsync(Job, JobRunCause.Schedule, "node-1", Ct);

        var next = await runs.BeginAsync(Job, JobRunCause.Start, "node-2", Ct);
        await runs.EndAsync(next, null, Ct);

        var outcomes = await host.ReadAsync(db => db.JobRuns.ToDictionaryAsync(run => run.Id, run => run.Outcome, Ct));
        Assert.Equal((JobRunOutcome.Interrupted, JobRunOutcome.Succeeded), (outcomes[dead], outcomes[next]));
    }

    [Theory, BothDatabases]
    public async Task OldRuns_AreForgotten(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        var runs = new JobRuns(host.Factory, host.Clock);
        await runs.BeginAsync(Job, JobRunCause.Schedule, "node-1", Ct);
        host.Clock.Now += JobRuns.Retention;
        await runs.BeginAsync(Job, JobRunCause.Schedule, "node-1", Ct);
        Assert.Equal(2, await host.ReadAsync(db => db.JobRuns.CountAsync(Ct)));

        host.Clock.Now = host.Now.AddSeconds(1);
        await runs.BeginAsync(Job, JobRunCause.Schedule, "node-1", Ct);

        Assert.Equal(2, await host.ReadAsync(db => db.JobRuns.CountAsync(Ct)));
    }
}
