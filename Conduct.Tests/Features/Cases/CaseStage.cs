using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Reviews;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Conduct.Tests.Features.Cases;

/// <summary>One case in a database, led to a status: what tests of its commands start from.</summary>
public sealed class CaseStage : IAsyncDisposable
{
    private CaseStage(FeatureHost host, CaseFileBuilder builder, CaseFile caseFile) =>
        (Host, Builder, Id, Version, Built) = (host, builder, caseFile.Id, caseFile.Version, caseFile);

    public FeatureHost Host { get; }

    public CaseFileBuilder Builder { get; }

    public Guid Id { get; }

    public int Version { get; }

    /// <summary>The case as it was saved.</summary>
    public CaseFile Built { get; }

    public Company Company => Builder.Company;

    public Actor Hr => Builder.Hr;

    public static Task<CaseStage> SetAsync(CaseStatus status, Action<CaseFileBuilder>? arrange = null) => SetAsync(DatabaseProvider.Sqlite, status, arrange);

    public static async Task<CaseStage> SetAsync(DatabaseProvider provider, CaseStatus status, Action<CaseFileBuilder>? arrange = null, Action<CaseFileBuilder>? finish = null)
    {
        var host = await FeatureHost.StartAsync(provider);
        var builder = new CaseFileBuilder();
        arrange?.Invoke(builder);
        var caseFile = builder.Build(status);
        finish?.Invoke(builder);
        var reviews = builder.Decisions.Select(made => made.Review).OfType<WrittenReview>();
        await host.SaveAsync([.. builder.Company.Rows, builder.Policy]);
        await host.SaveAsync([caseFile, .. builder.Decisions.Select(made => made.Decision), .. reviews]);
        return new(host, builder, caseFile);
    }

    public Task<Outcome> RunAsync<T>(T command, Actor? actor = null)
        where T : ICommand => Host.RunAsync(command, actor ?? Hr);

    public Task<CaseFile> LoadAsync() => Host.ReadAsync(db => db.CaseFiles.SingleAsync(row => row.Id == Id, TestContext.Current.CancellationToken));

    /// <summary>Kinds of the case's audit entries, newest first.</summary>
    public Task<List<string>> AuditAsync() => Host.ReadAsync(db => db.AuditEntries
        .Where(entry => entry.CaseFileId == Id)
        .OrderByDescending(entry => entry.Seq)
        .Select(entry => entry.Kind)
        .ToListAsync(TestContext.Current.CancellationToken));

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
