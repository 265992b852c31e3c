using System.Text.Json;
using Conduct.App.Data;
using Conduct.App.Platform;
using Conduct.App.Register;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Reviews;
using Conduct.Tests.Platform.CommandLine;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Register;

public sealed class RegisterRebuildTests
{
    [Theory, BothDatabases]
    public async Task Rebuild_OfSpoiledRows_RestoresWhatTheCommitsWrote(DatabaseProvider provider)
    {
        await using var host = await StartAsync(provider);
        var right = await RowsAsync(host);
        Assert.Equal(2, right.Count);
        await SpoilAsync(host);
        Assert.NotEqual(right, await RowsAsync(host));

        var cases = await new RegisterRebuild(host.Factory, host.Services.GetRequiredService<OrganisationTime>()) { BatchSize = 1 }.RunAsync(TestContext.Current.CancellationToken);

        Assert.Equal(2, cases);
        Assert.Equal(right, await RowsAsync(host));
        Assert.Equal(2, await host.ReadAsync(db => db.RegisterTexts.CountAsync()));
    }

    [Theory, BothDatabases]
    public async Task Verb_RepairsTheRegister_AndMarksItsShape(DatabaseProvider provider)
    {
        await using var host = await StartAsync(provider);
        var right = await RowsAsync(host);
        await SpoilAsync(host);

        var (code, said) = await host.SayAsync("rebuild-register");

        Assert.Equal((0, right.Count), (code, 2));
        Assert.Contains("2", said, StringComparison.Ordinal);
        Assert.Equal(right, await RowsAsync(host));
        Assert.Equal(RegisterShape.Current, (await host.ReadAsync(db => db.Set<RegisterShape>().SingleAsync())).Version);
    }

    [Theory, BothDatabases]
    public async Task Rebuild_BesideACommit_LosesNothingOfIt(DatabaseProvider provider)
    {
        await using var host = await StartAsync(provider);
        await using var db = await host.OpenAsync();
        await using var transaction = await db.Database.BeginTransactionAsync(TestContext.Current.CancellationToken);
        var file = await db.CaseFiles.FirstAsync(one => one.Status == CaseStatus.Filed, TestContext.Current.CancellationToken);
        file.StartInvestigation(new CaseFileBuilder().Hr, Company.Now);
        await db.CommitAsync(TestContext.Current.CancellationToken);

        var rebuild = Task.Run(() => host.Services.GetRequiredService<RegisterRebuild>().RunAsync(TestContext.Current.CancellationToken));
        await transaction.CommitAsync(TestContext.Current.CancellationToken);
        await rebuild;

        Assert.Equal([CaseStatus.InExecution, CaseStatus.Investigating], await host.ReadAsync(one => one.RegisterRows.OrderBy(row => row.CaseNumber).Select(row => row.CaseStatus).ToListAsync()));
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData(RegisterShape.Current - 1, true)]
    [InlineData(RegisterShape.Current, false)]
    [InlineData(RegisterShape.Current + 1, false)]
    public async Task Start_WithRowsOfAnOlderShape_MakesThemAnew(int? version, bool rebuilds)
    {
        await using var host = await StartAsync(DatabaseProvider.Sqlite);
        var right = await RowsAsync(host);
        await SpoilAsync(host);
        await host.SaveAsync(version is { } stored ? [new RegisterShape { Version = stored }] : []);

        await ActivatorUtilities.CreateInstance<RegisterStart>(host.Services).RunAsync(TestContext.Current.CancellationToken);

        Assert.Equal(rebuilds, right.SequenceEqual(await RowsAsync(host)));
        Assert.Equal(Math.Max(version ?? 0, RegisterShape.Current), (await host.ReadAsync(db => db.Set<RegisterShape>().SingleAsync())).Version);
    }

    [Fact]
    public void Start_OfTheProduct_LooksAtTheShape()
    {
        var services = new ServiceCollection();
        services.AddRegisterProjection();

        Assert.Contains(services, service => service.ServiceType == typeof(IStartStep) && service.ImplementationType == typeof(RegisterStart));
    }

    private static async Task<FeatureHost> StartAsync(DatabaseProvider provider)
    {
        var host = await FeatureHost.StartAsync(provider, services => services.AddVerbs());
        var carriedOut = new CaseFileBuilder();
        var filed = new CaseFileBuilder(carriedOut.Company, carriedOut.Policy) { Number = "C-2026-000002" };
        await host.SaveAsync([.. carriedOut.Company.Rows, carriedOut.Policy]);
        var file = carriedOut.Build(CaseStatus.InExecution);
        await host.SaveAsync([file, carriedOut.Decisions[0].Decision, carriedOut.Decisions[0].Review!]);
        await host.SaveAsync(filed.Build(CaseStatus.Filed));
        return host;
    }

    // A row that is wrong, one that is missing, and one of no case.
    private static async Task SpoilAsync(FeatureHost host)
    {
        await host.ReadAsync(db => db.RegisterRows.Where(row => row.DecisionId != null)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.Name, "无名").SetProperty(one => one.DeductionFen, 1).SetProperty(one => one.ReviewStatus, (ReviewStatus?)null)));
        await host.ReadAsync(db => db.RegisterTexts.ExecuteUpdateAsync(text => text.SetProperty(one => one.Text, "")));
        await host.ReadAsync(db => db.RegisterRows.Where(row => row.DecisionId == null).ExecuteDeleteAsync());
        await host.SaveAsync(new RegisterRowSeed("C-2026-000009", "王芳").Build());
    }

    private static async Task<List<string>> RowsAsync(FeatureHost host)
    {
        var rows = await host.ReadAsync(db => db.RegisterRows.Include(row => row.Text).AsNoTracking().OrderBy(row => row.CaseNumber).ToListAsync());
        return [.. rows.Select(row => JsonSerializer.Serialize(typeof(RegisterRow).GetProperties()
            .Where(property => property.Name is not (nameof(RegisterRow.Id) or nameof(RegisterRow.Text)))
            .ToDictionary(property => property.Name, property => property.GetValue(row))) + row.Text.Text + row.Text.Grams)];
    }
}
