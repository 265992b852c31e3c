using System.Collections.Concurrent;
using Conduct.App.Data;
using Conduct.App.Work.Deliveries;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Conduct.Tests.Work.Deliveries;

/// <summary>Claiming, retrying and giving up, on channels that do as the test says.</summary>
public sealed class DeliveryBatchTests
{
    [Theory, BothDatabases]
    public async Task Several_AtOnce_SendEachOnce(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        await using var node = FeatureHost.On(host.Database);
        await host.SaveAsync([.. Enumerable.Range(0, 120).Select(_ => Waiting())]);
        var channel = new Scripted();

        await Task.WhenAll(new[] { host, node, host, node }.Select(one => Task.Run(() => RoundOf(one).RunAsync(channel, TestContext.Current.CancellationToken))));

        Assert.Equal(120, channel.Sent.Count);
        Assert.Equal(120, channel.Sent.Distinct().Count());
        Assert.True(await host.ReadAsync(db => db.Deliveries.AllAsync(row => row.Status == DeliveryStatus.Sent && row.Attempts == 1)));
    }

    [Theory, BothDatabases]
    public async Task CrashBetweenSendAndMark_SendsAgainWhenTheLeaseIsOver_NotBefore(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        await host.SaveAsync(Waiting());
        using var crash = new CancellationTokenSource();
        var dying = new Scripted { OnSend = _ => Crash(crash) };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RoundOf(host).RunAsync(dying, crash.Token));
        var channel = new Scripted();

        await RunAsync(host, channel);
        Assert.Empty(channel.Sent);
        host.Clock.Advance(DeliveryBatch.Lease);
        await RunAsync(host, channel);

        Assert.Equal(dying.Sent, channel.Sent);
        Assert.Equal((DeliveryStatus.Sent, 2), await StateAsync(host));
    }

    [Fact]
    public async Task CrashEveryTime_IsGivenUp()
    {
        await using var host = await FeatureHost.StartAsync();
        var row = Waiting();
        row.Attempts = Backoff.MaxAttempts;
        await host.SaveAsync(row);
        var channel = new Scripted();

        Assert.True(await RunAsync(host, channel));

        Assert.Empty(channel.Sent);
        Assert.Equal(DeliveryStatus.Dead, (await StateAsync(host)).Status);
    }

    [Fact]
    public async Task Failing_IsTriedLessAndLessOften_ThenDead()
    {
        await using var host = await FeatureHost.StartAsync();
        await host.SaveAsync(Waiting());
        var channel = new Scripted { OnSend = _ => throw new DeliveryFailedException("SMTP 451") };
        var pauses = new List<TimeSpan>();
        while ((await StateAsync(host)).Status == DeliveryStatus.Waiting)
        {
            Assert.False(await RunAsync(host, channel));
            var next = await host.ReadAsync(db => db.Deliveries.Select(row => row.NextAttemptAt).SingleAsync());
            pauses.Add(next - host.Now);
            host.Clock.Now = next.AddTicks(-10);
            await RunAsync(host, channel);
            host.Clock.Now = next;
        }

        Assert.Equal(Backoff.MaxAttempts, channel.Sent.Count);
        Assert.Equal((DeliveryStatus.Dead, Backoff.MaxAttempts), await StateAsync(host));
        Assert.All(pauses.Zip([30, 120, 480, 1920, 7680, 21600, 21600]), one => Assert.InRange(one.First.TotalSeconds, one.Second * 0.8, one.Second * 1.2));
        Assert.Equal("SMTP 451", await host.ReadAsync(db => db.Deliveries.Select(row => row.LastError).SingleAsync()));
    }

    [Fact]
    public async Task Limited_WaitsAsLongAsTheOtherSideWants()
    {
        await using var host = await FeatureHost.StartAsync();
        await host.SaveAsync(Waiting());

        await RunAsync(host, new Scripted { OnSend = _ => throw new DeliveryFailedException("130101") { Pause = TimeSpan.FromMinutes(10) } });

        Assert.Equal(host.Now.AddMinutes(10), await host.ReadAsync(db => db.Deliveries.Select(row => row.NextAttemptAt).SingleAsync()));
    }

    [Fact]
    public async Task DoorThatIsShut_CostsOneAttempt_AndOtherRobotsGoOn()
    {
        await using var host = await FeatureHost.StartAsync();
        var (broken, well) = (NewId.Next(), NewId.Next());
        await host.SaveAsync([.. Enumerable.Range(0, 5).Select(_ => Waiting(DeliveryChannel.WeCom, broken)), .. Enumerable.Range(0, 5).Select(_ => Waiting(DeliveryChannel.WeCom, well))]);
        var channel = new Scripted { Channel = DeliveryChannel.WeCom, OnSend = row => row.RobotId == broken ? throw new DeliveryFailedException("93000") : DeliveryAnswer.Sent };

        Assert.False(await RunAsync(host, channel));

        Assert.Equal(5, await host.ReadAsync(db => db.Deliveries.CountAsync(row => row.RobotId == well && row.Status == DeliveryStatus.Sent)));
        Assert.Equal(1, await host.ReadAsync(db => db.Deliveries.Where(row => row.RobotId == broken).SumAsync(row => row.Attempts)));
    }

    [Theory, BothDatabases]
    public async Task Robot_ThatHasPostedEnough_WaitsForTheNextMinute_AndOthersDoNot(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        var (busy, calm) = (NewId.Next(), NewId.Next());
        await host.SaveAsync([.. Enumerable.Range(0, 12).Select(_ => Waiting(DeliveryChannel.WeCom, busy)), .. Enumerable.Range(0, 3).Select(_ => Waiting(DeliveryChannel.WeCom, calm))]);
        var channel = new Scripted { Channel = DeliveryChannel.WeCom, RobotsTakeAMinute = 5 };

        Assert.True(await RunAsync(host, channel));

        Assert.Equal((5, 3), (await SentAsync(host, busy), await SentAsync(host, calm)));
        Assert.True(await host.ReadAsync(db => db.Deliveries.Where(row => row.Status == DeliveryStatus.Waiting).AllAsync(row => row.Attempts == 0 && row.NextAttemptAt == TestClock.Start.AddMinutes(1))));
        host.Clock.Advance(TimeSpan.FromSeconds(59));
        await RunAsync(host, channel);
        Assert.Equal(5, await SentAsync(host, busy));
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        await RunAsync(host, channel);
        Assert.Equal(10, await SentAsync(host, busy));
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        await RunAsync(host, channel);
        Assert.Equal(12, await SentAsync(host, busy));
    }

    [Fact]
    public async Task Minute_IsAnySixtySeconds_NotOneOfTheClock()
    {
        await using var host = await FeatureHost.StartAsync();
        var robot = NewId.Next();
        var channel = new Scripted { Channel = DeliveryChannel.Feishu, RobotsTakeAMinute = 2 };
        await host.SaveAsync(Waiting(DeliveryChannel.Feishu, robot));
        await RunAsync(host, channel);
        host.Clock.Advance(TimeSpan.FromSeconds(50));
        await host.SaveAsync(Waiting(DeliveryChannel.Feishu, robot), Waiting(DeliveryChannel.Feishu, robot), Waiting(DeliveryChannel.Feishu, robot));

        await RunAsync(host, channel);
        host.Clock.Advance(TimeSpan.FromSeconds(10));
        await RunAsync(host, channel);

        Assert.Equal(3, await SentAsync(host, robot));
        Assert.Equal(TestClock.Start.AddSeconds(110), await host.ReadAsync(db => db.Deliveries.Where(row => row.Status == DeliveryStatus.Waiting).Select(row => row.NextAttemptAt).SingleAsync()));
    }

    [Fact]
    public async Task FaultOfOurs_IsKeptAsACode_AndStopsNoOther()
    {
        await using var host = await FeatureHost.StartAsync();
        await host.SaveAsync(Waiting(), Waiting());

        Assert.True(await RunAsync(host, new Scripted { OnSend = _ => throw new InvalidOperationException("zhang@firm.example") }));

        Assert.All(await host.ReadAsync(db => db.Deliveries.Select(row => row.LastError).ToListAsync()), error => Assert.Equal(nameof(DeliveryErrors.Internal), error));
    }

    [Fact]
    public async Task BrokenChannel_DelaysNoOther()
    {
        var (mail, chat) = (new Scripted { OnSendAsync = new TaskCompletionSource().Task.WaitAsync }, new Scripted { Channel = DeliveryChannel.Feishu });
        await using var host = await FeatureHost.StartAsync(configure: services =>
        {
            foreach (var ours in services.Where(one => one.ServiceType == typeof(IDeliveryChannel)).ToList())
            {
                services.Remove(ours);
            }

            services.AddSingleton<IDeliveryChannel>(mail).AddSingleton<IDeliveryChannel>(chat);
        });
        await host.SaveAsync(Waiting(), Waiting(DeliveryChannel.Feishu), Waiting(DeliveryChannel.Feishu));
        var service = host.Services.GetServices<IHostedService>().OfType<DeliveryWorker>().Single();

        await service.StartAsync(TestContext.Current.CancellationToken);

        await Until.HoldsAsync(() => chat.Sent.Count == 2);
        await Until.HoldsAsync(() => mail.Sent.Count == 1);
        await service.StopAsync(TestContext.Current.CancellationToken);
        Assert.Equal(1, await host.ReadAsync(db => db.Deliveries.CountAsync(row => row.Status == DeliveryStatus.Waiting)));
    }

    private static Task<int> SentAsync(FeatureHost host, Guid robot) => host.ReadAsync(db => db.Deliveries.CountAsync(row => row.RobotId == robot && row.Status == DeliveryStatus.Sent));

    private static DeliveryAnswer Crash(CancellationTokenSource process)
    {
        process.Cancel();
        throw new OperationCanceledException(process.Token);
    }

    private static Delivery Waiting(DeliveryChannel channel = DeliveryChannel.Mail, Guid? robotId = null) =>
        new() { Id = NewId.Next(), Channel = channel, Key = $"{NewId.Next()}", RobotId = robotId, CreatedAt = TestClock.Start, NextAttemptAt = TestClock.Start };

    private static DeliveryBatch RoundOf(FeatureHost host) => host.Services.GetRequiredService<DeliveryBatch>();

    private static Task<bool> RunAsync(FeatureHost host, Scripted channel) => RoundOf(host).RunAsync(channel, TestContext.Current.CancellationToken);

    private static Task<(DeliveryStatus Status, int Attempts)> StateAsync(FeatureHost host) =>
        host.ReadAsync(async db => await db.Deliveries.Select(row => new ValueTuple<DeliveryStatus, int>(row.Status, row.Attempts)).SingleAsync());

    private sealed class Scripted : IDeliveryChannel
    {
        public DeliveryChannel Channel { get; init; }

        public int? RobotsTakeAMinute { get; init; }

        public Func<Delivery, DeliveryAnswer> OnSend { get; init; } = _ => DeliveryAnswer.Sent;

        public Func<CancellationToken, Task> OnSendAsync { get; init; } = _ => Task.CompletedTask;

        public ConcurrentQueue<Guid> Sent { get; } = new();

        public async Task<DeliveryAnswer> SendAsync(ConductDb db, Delivery delivery, CancellationToken ct)
        {
            Sent.Enqueue(delivery.Id);
            await OnSendAsync(ct);
            return OnSend(delivery);
        }
    }
}
