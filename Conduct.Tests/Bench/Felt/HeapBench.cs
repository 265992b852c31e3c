using System.Globalization;
using System.IO.Pipes;
using Conduct.Tests.Support;
using Microsoft.Playwright;

namespace Conduct.Tests.Bench.Felt;

/// <summary>Live heap of an open page after collection: some circuits of a fresh server, less what it held before.</summary>
internal static class HeapBench
{
    private const int WarmUps = 3;
    private const int Circuits = 10;

    private static readonly (string Name, string Account, string Address, string Ready)[] Pages =
    [
        ("register, as it opens", "compliance", "/register", Clicks.RegisterReady),
        ("register, 31 columns", "compliance", $"/register?cols={Clicks.AllColumns}", Clicks.RegisterReady),
        ("my work", "hr", "/", Clicks.MyWorkReady),
        ("form of a new case", "hr", "/cases/new", Clicks.FormReady),
    ];

    public static async Task RunAsync(FeltBuild build, Browser browser, FeltTable table)
    {
        foreach (var page in Pages)
        {
            var pipe = $"conduct-heap-{Guid.NewGuid():N}";
            await using var site = await FeltSite.StartAsync(build, browser, ("DOTNET_STARTUP_HOOKS", typeof(StartupHook).Assembly.Location), (StartupHook.PipeName, pipe));
            var context = await site.SignedInAsync(page.Account);
            await OpenAsync(context, page.Address, page.Ready, WarmUps);
            var before = await ReadAsync(pipe);
            await OpenAsync(context, page.Address, page.Ready, Circuits);
            table.Add(build.Name, $"live heap of a circuit, {page.Name}", "MB", (await ReadAsync(pipe) - before) / Circuits);
            await context.CloseAsync();
        }
    }

    private static async Task OpenAsync(IBrowserContext context, string address, string ready, int pages)
    {
        for (var i = 0; i < pages; i++)
        {
            var page = await context.NewPageAsync();
            await page.GotoAsync(address);
            await page.EvaluateAsync($"() => window.felt(null, () => {ready})");
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        }
    }

    private static async Task<double> ReadAsync(string pipe)
    {
        await using var client = new NamedPipeClientStream(".", pipe, PipeDirection.In);
        await client.ConnectAsync(30_000);
        using var reader = new StreamReader(client);
        return double.Parse((await reader.ReadLineAsync())!, CultureInfo.InvariantCulture) / 1024 / 1024;
    }
}
