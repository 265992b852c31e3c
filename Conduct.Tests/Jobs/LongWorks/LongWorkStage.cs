using Conduct.App.Data;
using Conduct.App.Jobs.LongWorks;
using Conduct.App.Jobs.Scheduler;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Tests.Features.Register;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Jobs.LongWorks;

/// <summary>A company, a compliance officer who asks for long work, and a worker that the test lets go.</summary>
internal sealed class LongWorkStage : IAsyncDisposable
{
    private LongWorkStage(FeatureHost host) => Host = host;

    public FeatureHost Host { get; }

    public required SampleScript Script { get; init; }

    public Company Company { get; } = new();

    public Guid AccountId { get; private set; }

    public static async Task<LongWorkStage> StartAsync(DatabaseProvider provider = DatabaseProvider.Sqlite)
    {
        var script = new SampleScript();
        var stage = new LongWorkStage(await FeatureHost.StartAsync(provider, script.AddTo)) { Script = script };
        await stage.Host.Services.GetRequiredService<SchedulerTables>().CreateAsync(Ct);
        await stage.Host.SaveAsync(stage.Company.Rows);
        stage.AccountId = await stage.Host.AccountAsync("方正", Role.Compliance, stage.Company.HeadOffice.Id, stage.Company.ComplianceOfficer.Id);
        return stage;
    }

    public async Task<Actor> ActorAsync() => (await Host.Services.GetRequiredService<ActorLoader>().FindAsync(AccountId, Ct))!;

    public async Task<Guid> AskAsync(string what = "一")
    {
        await StartAsync(what, await ActorAsync()).ShouldBeDone();
        return (await RowsAsync())[^1].Id;
    }

    public async Task<Outcome> StartAsync(string what, Actor actor)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LongWorkDesk>().StartAsync<SampleWork, SampleRequest>(new(what), actor);
    }

    public Task RunAsync(Guid id) => RunUntilAsync(id, Ct);

    /// <summary>Until the process stops, as it were.</summary>
    public async Task RunUntilAsync(Guid id, CancellationToken stop)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<LongWorkWorker>().RunAsync(id, stop);
    }

    public async Task<IReadOnlyList<LongWorkView>> SeenAsync(Actor? actor = null, bool watched = false)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LongWorkDesk>().FindAsync(actor ?? await ActorAsync(), null, watched, Ct);
    }

    public async Task<(LongWork Work, LongWorkKind Kind)?> FileAsync(Guid id, Actor actor)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LongWorkDesk>().FindFileAsync(id, actor, Ct);
    }

    public Task<List<LongWork>> RowsAsync() => Host.ReadAsync(db => db.LongWorks.AsNoTracking().OrderBy(work => work.CreatedAt).ThenBy(work => work.Id).ToListAsync(Ct));

    public ValueTask DisposeAsync() => Host.DisposeAsync();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;
}
