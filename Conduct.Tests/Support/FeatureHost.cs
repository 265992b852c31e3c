using Conduct.App.Data;
using Conduct.App.Features;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Support;

/// <summary>The app's services on a database of their own, without the web server: what command and query tests drive.</summary>
public sealed class FeatureHost : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly ServiceProvider _services;

    private FeatureHost(TestDatabase database, Action<IServiceCollection>? configure)
    {
        _database = database;
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(Clock);
        services.AddData(database.Settings);
        services.AddCommands(typeof(Program).Assembly);
        services.AddCommands(typeof(FeatureHost).Assembly);
        services.AddActors();
        services.AddAccounts();
        services.AddFeatures();
        configure?.Invoke(services);
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
    }

    public TestClock Clock { get; } = new();

    public DateTimeOffset Now => Clock.Now;

    public IServiceProvider Services => _services;

    public IDbContextFactory<ConductDb> Factory => _services.GetRequiredService<IDbContextFactory<ConductDb>>();

    public DatabaseSettings Database => _database.Settings;

    public static async Task<FeatureHost> StartAsync(DatabaseProvider provider = DatabaseProvider.Sqlite, Action<IServiceCollection>? configure = null) =>
        new(await TestDatabase.CreateAsync(provider), configure);

    /// <summary>Runs a command as the app does.</summary>
    public async Task<Outcome> RunAsync<TCommand>(TCommand command, Actor by)
        where TCommand : ICommand
    {
        await using var scope = _services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CommandRunner>().RunAsync(command, by);
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
        await _database.DisposeAsync();
    }
}
