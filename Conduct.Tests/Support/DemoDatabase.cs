using Conduct.App.Data;
using Conduct.App.Features.Demo;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Support;

/// <summary>The demo company, told once for each kind of database: tests begin with a copy.</summary>
internal static class DemoDatabase
{
    private static readonly Dictionary<DatabaseProvider, Lazy<Task<TestDatabase>>> Told =
        Enum.GetValues<DatabaseProvider>().ToDictionary(provider => provider, provider => new Lazy<Task<TestDatabase>>(() => TellAsync(provider)));

    public static async Task<TestDatabase> CreateAsync(DatabaseProvider provider) => await (await Told[provider].Value).CopyAsync();

    private static async Task<TestDatabase> TellAsync(DatabaseProvider provider)
    {
        var database = await TestDatabase.CreateAsync(provider);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => database.Dispose();
        await using var host = FeatureHost.On(database.Settings);
        Assert.True(await host.Services.GetRequiredService<DemoCompany>().LoadAsync());
        return database;
    }
}
