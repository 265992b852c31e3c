using Conduct.App.Data;
using Conduct.App.Jobs;
using Conduct.App.Work.Deliveries;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Work.Deliveries;

public sealed class DeliveryRetentionTests
{
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);

    [Theory, BothDatabases]
    public async Task RunOfAJob_ForgetsWhatIsDone_AfterThirtyDays(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        await host.SaveAsync(Made(DeliveryStatus.Sent), Made(DeliveryStatus.Dropped), Made(DeliveryStatus.Dead), Made(DeliveryStatus.Waiting));

        Assert.Equal(4, await LeftAfterAsync(host, DeliveryRetention.Retention));
        Assert.Equal(2, await LeftAfterAsync(host, Moment));

        var left = await host.ReadAsync(db => db.Deliveries.Select(row => row.Status).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal([DeliveryStatus.Waiting, DeliveryStatus.Dead], left.Order());
    }

    [Theory, BothDatabases]
    public async Task Dead_IsForgottenAfterHalfAYear_WaitingNever(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        await host.SaveAsync(Made(DeliveryStatus.Dead), Made(DeliveryStatus.Waiting));

        Assert.Equal(2, await LeftAfterAsync(host, DeliveryRetention.DeadRetention));
        Assert.Equal(1, await LeftAfterAsync(host, Moment));
        Assert.Equal(1, await LeftAfterAsync(host, DeliveryRetention.DeadRetention));
    }

    [Fact]
    public async Task SentAgainLately_StaysHoweverOldItIs()
    {
        await using var host = await FeatureHost.StartAsync();
        var row = Made(DeliveryStatus.Sent);
        row.NextAttemptAt = TestClock.Start + DeliveryRetention.DeadRetention;
        await host.SaveAsync(row);

        Assert.Equal(1, await LeftAfterAsync(host, DeliveryRetention.DeadRetention));
    }

    private static Delivery Made(DeliveryStatus status) => new()
    {
        Id = NewId.Next(),
        Channel = DeliveryChannel.Mail,
        Key = $"{NewId.Next()}",
        CreatedAt = TestClock.Start,
        NextAttemptAt = TestClock.Start,
        Status = status,
    };

    private static async Task<int> LeftAfterAsync(FeatureHost host, TimeSpan later)
    {
        host.Clock.Advance(later);
        var runs = host.Services.GetRequiredService<JobRuns>();
        var turn = await runs.BeginAsync(nameof(DigestJob), JobRunCause.Schedule, host.Now, "node-1", TestContext.Current.CancellationToken);
        await runs.EndAsync(turn.Run!.Value, JobRunOutcome.Succeeded, null, TestContext.Current.CancellationToken);
        return await host.ReadAsync(db => db.Deliveries.CountAsync(TestContext.Current.CancellationToken));
    }
}
