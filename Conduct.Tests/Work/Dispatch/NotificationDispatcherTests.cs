using System.Collections.Concurrent;
using Conduct.App.Data;
using Conduct.App.Work.Dispatch;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Conduct.Tests.Work.Dispatch;

public sealed class NotificationDispatcherTests
{
    [Theory, BothDatabases]
    public async Task Run_PassesEachOnOnce_AndTellsTheOpenTabsOfThePeopleConcerned(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        var (reader, other) = (NewId.Next(), NewId.Next());
        await host.SaveAsync([.. Enumerable.Range(0, 1200).Select(_ => SampleNotifications.To(reader))]);
        var told = new ConcurrentBag<Guid>();
        var tabs = host.Services.GetRequiredService<OpenTabs>();
        using var first = tabs.Watch(reader, () => told.Add(reader));
        using var second = tabs.Watch(other, () => told.Add(other));

        var passed = await RunAsync(host);

        Assert.Equal((1200, 0), (passed, await RunAsync(host)));
        Assert.Equal([reader], told.Distinct());
        Assert.True(await host.ReadAsync(db => db.Notifications.AllAsync(row => row.DispatchedAt == TestClock.Start)));
    }

    [Theory, BothDatabases]
    public async Task Run_SeveralAtOnce_ShareTheWork(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        await using var node = FeatureHost.On(host.Database);
        await host.SaveAsync([.. Enumerable.Range(0, 2000).Select(_ => SampleNotifications.To(NewId.Next()))]);

        var passed = await Task.WhenAll(new[] { host, node, host, node }.Select(one => Task.Run(() => RunAsync(one), TestContext.Current.CancellationToken)));

        Assert.Equal(2000, passed.Sum());
    }

    [Fact]
    public async Task Service_PassesOnWhatACommandWrote_WithoutWaitingForItsInterval()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var service = stage.Host.Services.GetServices<IHostedService>().OfType<DispatchService>().Single();
        await service.StartAsync(TestContext.Current.CancellationToken);
        var decision = (await stage.DecisionAsync(DecisionStatus.PendingApproval)).Decision;

        await stage.RunAsync(new App.Features.Penalties.ReturnPenalty(decision.Id, decision.Version, "金额不符"), stage.BranchManager).ShouldBeDone();

        await Until.HoldsAsync(() => stage.Host.ReadAsync(db => db.Notifications.AllAsync(row => row.DispatchedAt != null)));
        await service.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Service_FindsWhatAnotherNodeWrote_WhenItsIntervalIsOver()
    {
        await using var host = await FeatureHost.StartAsync();
        var service = host.Services.GetServices<IHostedService>().OfType<DispatchService>().Single();
        await service.StartAsync(TestContext.Current.CancellationToken);
        await using (var node = FeatureHost.On(host.Database))
        {
            await node.SaveAsync(SampleNotifications.To(NewId.Next()));
        }

        await Until.HoldsAsync(async () =>
        {
            host.Clock.Advance(DispatchService.Interval);
            return await host.ReadAsync(db => db.Notifications.AllAsync(row => row.DispatchedAt != null));
        });
        await service.StopAsync(TestContext.Current.CancellationToken);
    }

    private static Task<int> RunAsync(FeatureHost host) => host.Services.GetRequiredService<NotificationDispatcher>().RunAsync(TestContext.Current.CancellationToken);
}
