using Conduct.App.Data;
using Conduct.App.Jobs;
using Conduct.App.Jobs.Scheduler;
using Conduct.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Conduct.Tests.Jobs;

/// <summary>A node whose scheduler really runs, by the real clock and with short times. Tests wait for what it brings about, never for a time.</summary>
internal sealed class SchedulerNode : IAsyncDisposable
{
    public static readonly SchedulerSettings Short = new()
    {
        Invisibility = TimeSpan.FromSeconds(6),
        Poll = TimeSpan.FromMilliseconds(100),
        Beat = TimeSpan.FromMilliseconds(500),
        Lease = TimeSpan.FromSeconds(4),
        Again = TimeSpan.FromMilliseconds(100),
    };

    private JobServer? _server;

    private SchedulerNode(FeatureHost host) => Host = host;

    public FeatureHost Host { get; }

    /// <summary>On a new database.</summary>
    public static async Task<SchedulerNode> OnNewAsync(DatabaseProvider provider, Action<IServiceCollection>? configure = null)
    {
        var node = new SchedulerNode(await FeatureHost.StartAsync(provider, services => Add(services, configure)));
        await node.Host.Services.GetRequiredService<SchedulerTables>().CreateAsync(TestContext.Current.CancellationToken);
        return node;
    }

    /// <summary>Another process on the database of this one.</summary>
    public SchedulerNode Beside(Action<IServiceCollection>? configure = null) => new(FeatureHost.On(Host.Database, services => Add(services, configure)));

    public Task StartAsync()
    {
        _server = ActivatorUtilities.CreateInstance<JobServer>(Host.Services);
        return _server.StartedAsync(TestContext.Current.CancellationToken);
    }

    public async Task StopAsync()
    {
        if (_server is { } server)
        {
            _server = null;
            await server.StoppingAsync(CancellationToken.None);
            await server.StopAsync(CancellationToken.None);
            server.Dispose();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await Host.DisposeAsync();
    }

    private static void Add(IServiceCollection services, Action<IServiceCollection>? configure)
    {
        services.Replace(ServiceDescriptor.Singleton(TimeProvider.System));
        services.Replace(ServiceDescriptor.Singleton(Short));
        configure?.Invoke(services);
    }
}
