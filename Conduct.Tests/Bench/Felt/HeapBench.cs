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

    private static readonly (string Name, string Account, string Address, string Ready, Func<IPage, Task>? Then)[] Pages =
    [
        ("register, as it opens", "compliance", "/register", Clicks.RegisterReady, null),
        ("register, 31 columns", "compliance", $"/register?cols={Clicks.AllColumns}", Clicks.RegisterReady, null),
        ("my work", "hr", "/", Clicks.MyWorkReady, null),
        ("form of a new case", "hr", "/cases/new", Clicks.FormReady, null),
        ("proposal of a penalty", "hr", "/register?status=Findings", "document.querySelector('tbody tr')", ProposeAsync),
    ];

    public static async Task RunAsync(FeltBuild build, Browser browser, FeltTable table)
    {
        foreach (var page in Pages)
        {
            var pipe = $"conduct-heap-{Guid.NewGuid():N}";
            await using var site = await FeltSite.StartAsync(build, browser, ("DOTNET_STARTUP_HOOKS", typeof(StartupHook).Assembly.Location), (StartupHook.PipeName, pipe));
            var context = await site.SignedInAsync(page.Account);
            await OpenAsync(WarmUps);
            var before = await ReadAsync(pipe);
            await OpenAsync(Circuits);
            table.Add(build.Name, $"live heap of a circuit, {page.Name}", "MB", (await ReadAsync(pipe) - before) / Circuits);
            await context.CloseAsync();

            async Task OpenAsync(int circuits)
            {
                for (var i = 0; i < circuits; i++)
                {
                    var tab = await context.NewPageAsync();
                    await tab.GotoAsync(page.Address);
                    await tab.EvaluateAsync($"() => window.felt(null, () => {page.Ready})");
                    await (page.Then?.Invoke(tab) ?? Task.CompletedTask);
                    await tab.WaitForLoadStateAsync(LoadState.NetworkIdle);
                }
            }
        }
    }

    // In the circuit that has shown the register: the heaviest form there is.
    private static async Task ProposeAsync(IPage tab)
    {
        await tab.Locator("tbody tr a[href^='/cases/']").First.ClickAsync();
        await tab.Locator("main a[href$='tab=decision']").First.ClickAsync();
        await tab.GetByRole(AriaRole.Button, new() { Name = "提出处罚" }).First.ClickAsync();
        await tab.Locator("main form textarea").First.WaitForAsync();
    }

    private static async Task<double> ReadAsync(string pipe)
    {
        await using var client = new NamedPipeClientStream(".", pipe, PipeDirection.In);
        await client.ConnectAsync(30_000);
        using var reader = new StreamReader(client);
        return double.Parse((await reader.ReadLineAsync())!, CultureInfo.InvariantCulture) / 1024 / 1024;
    }
}
