using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Support;

/// <summary>The app's services on a database of their own, without the web server: what command and query tests drive.</summary>
public sealed class FeatureHost : IAsyncDisposable
{
    private readonly TestDatabase? _database;
    private readonly ServiceProvider _services;

    private FeatureHost(DatabaseSettings settings, TestDatabase? database, Action<IServiceCollection>? configure)
    {
        Database = settings;
        _database = database;
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddProduct(settings, Clock);
        services.AddCommands(typeof(FeatureHost).Assembly);
        services.AddAccounts();
        configure?.Invoke(services);
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
    }

    public TestClock Clock { get; } = new();

    public DateTimeOffset Now => Clock.Now;

    public IServiceProvider Services => _services;

    public IDbContextFactory<ConductDb> Factory => _services.GetRequiredService<IDbContextFactory<ConductDb>>();

    public DatabaseSettings Database { get; }

    /// <summary>On a new database, which is not even there yet when it is not to be migrated.</summary>
    public static async Task<FeatureHost> StartAsync(DatabaseProvider provider = DatabaseProvider.Sqlite, Action<IServiceCollection>? configure = null, bool migrated = true)
    {
        var database = await TestDatabase.CreateAsync(provider, migrated);
        return new(database.Settings, database, configure);
    }

    /// <summary>On a new database that holds the demo company.</summary>
    public static async Task<FeatureHost> StartWithDemoAsync(DatabaseProvider provider = DatabaseProvider.Sqlite)
    {
        var database = await DemoDatabase.CreateAsync(provider);
        return new(database.Settings, database, null);
    }

    /// <summary>On a database that belongs to another host.</summary>
    public static FeatureHost On(DatabaseSettings settings, Action<IServiceCollection>? configure = null) => new(settings, null, configure);

    /// <summary>Runs a command as the app does.</summary>
    public async Task<Outcome> RunAsync<TCommand>(TCommand command, Actor actor)
        where TCommand : ICommand
    {
        await using var scope = _services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CommandRunner>().RunAsync(command, actor);
    }

    /// <summary>Saves what a test starts from, with its audit entries.</summary>
    public async Task SaveAsync(params object[] rows)
    {
        await using var db = await OpenAsync();
        db.AddRange(rows);
        await db.CommitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Loads, changes and commits past the commands: to bring a test to its starting point.</summary>
    public async Task ChangeAsync(Func<ConductDb, Task> change)
    {
        await using var db = await OpenAsync();
        await change(db);
        await db.CommitAsync(TestContext.Current.CancellationToken);
    }

    public async Task<T> ReadAsync<T>(Func<ConductDb, Task<T>> read)
    {
        await using var db = await OpenAsync();
        return await read(db);
    }

    public Task<ConductDb> OpenAsync() => Factory.CreateDbContextAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _database?.Dispose();
    }
}
