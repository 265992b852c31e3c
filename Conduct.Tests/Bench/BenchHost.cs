using Conduct.App.Data;
using Conduct.App.Features;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Files;
using Conduct.App.Register;
using Conduct.App.Security;
using Conduct.App.Work;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Bench;

/// <summary>The app's services on the benchmark's database, by the real clock, without the web server.</summary>
public sealed class BenchHost : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public BenchHost(string dataDirectory)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Conduct:DataDirectory", dataDirectory)]).Build();
        var collection = new ServiceCollection();
        collection.AddLogging();
        collection.AddSingleton<IConfiguration>(configuration);
        collection.AddSingleton(TimeProvider.System);
        collection.AddData(configuration);
        collection.AddCalendar();
        collection.AddAudit();
        collection.AddFiles();
        collection.AddRegisterProjection();
        collection.AddCommands(typeof(Program).Assembly);
        collection.AddActors();
        collection.AddWork();
        collection.AddFeatures();
        _services = collection.BuildServiceProvider();
    }

    public T Get<T>()
        where T : notnull => _services.CreateScope().ServiceProvider.GetRequiredService<T>();

    public Task<ConductDb> OpenAsync() => _services.GetRequiredService<IDbContextFactory<ConductDb>>().CreateDbContextAsync();

    public async Task<Actor> ActorAsync(string account)
    {
        await using var db = await OpenAsync();
        return await ActorAsync(await db.Users.Where(row => row.UserName == account).Select(row => row.Id).SingleAsync());
    }

    public async Task<Actor> ActorAsync(Guid accountId) => (await Get<ActorLoader>().FindAsync(accountId, default))!;

    public async Task RunAsync<TCommand>(TCommand command, Actor actor)
        where TCommand : ICommand
    {
        await using var scope = _services.CreateAsyncScope();
        var outcome = await scope.ServiceProvider.GetRequiredService<CommandRunner>().RunAsync(command, actor);
        if (outcome is not Outcome.Done)
        {
            throw new InvalidOperationException($"{typeof(TCommand).Name}: {outcome}");
        }
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
