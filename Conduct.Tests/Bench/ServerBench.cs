using System.Diagnostics;
using Conduct.App.Shell;
using Conduct.Tests.Support;
using Microsoft.Playwright;

namespace Conduct.Tests.Bench;

/// <summary>The running server: start, memory, open register pages in a real browser, the whole register as a workbook.</summary>
public sealed class ServerBench(PublishedApp app)
{
    private const int Starts = 5;
    private const int Tabs = 20;

    public async Task<IReadOnlyList<BenchLine>> RunAsync()
    {
        List<BenchLine> lines = [await StartUpAsync()];
        var (server, _) = await ServerProcess.StartAsync(app);
        using (server)
        {
            await SettleAsync();
            lines.Add(BenchLine.Once("idle memory (resident)", server.MemoryMegabytes, "MB"));
            lines.Add(await CircuitsAsync(server));
        }

        (server, _) = await ServerProcess.StartAsync(app);
        using (server)
        {
            lines.AddRange(await ExportAsync(server));
        }

        return lines;
    }

    private async Task<BenchLine> StartUpAsync()
    {
        var times = new List<double>();
        for (var i = 0; i < Starts; i++)
        {
            var (server, milliseconds) = await ServerProcess.StartAsync(app);
            server.Dispose();
            times.Add(milliseconds);
        }

        return BenchLine.Of("start of the process to its first answer", times);
    }

    // Each tab is a circuit; the first ones are not counted, they pay for what all share.
    private static async Task<BenchLine> CircuitsAsync(ServerProcess server)
    {
        await using var browser = new Browser();
        var visitor = await browser.NewVisitorAsync(server.Site);
        await visitor.SignInAsync("compliance", DemoInstallation.Password);
        await OpenAsync(visitor.Context, Tabs / 4);
        await SettleAsync();
        var before = server.MemoryMegabytes;
        await OpenAsync(visitor.Context, Tabs);
        await SettleAsync();
        return BenchLine.Once("memory per open circuit on the register page (resident, before collection)", (server.MemoryMegabytes - before) / Tabs, "MB") with { Count = $"{Tabs}" };
    }

    private static async Task OpenAsync(IBrowserContext context, int tabs)
    {
        for (var i = 0; i < tabs; i++)
        {
            var page = await context.NewPageAsync();
            await page.GotoAsync("/register");
            await page.Locator("tbody tr").First.WaitForAsync();
        }
    }

    private static async Task<IReadOnlyList<BenchLine>> ExportAsync(ServerProcess server)
    {
        using var client = new HttpClient { BaseAddress = server.Site };
        using var form = new FormUrlEncodedContent([new("userName", "compliance"), new("password", DemoInstallation.Password)]);
        await client.PostAsync(new Uri("/sign-in", UriKind.Relative), form);
        var started = Stopwatch.GetTimestamp();
        using var answer = await client.GetAsync(new Uri("/register/export.xlsx", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        answer.EnsureSuccessStatusCode();
        await using var body = await answer.Content.ReadAsStreamAsync();
        await body.CopyToAsync(Stream.Null);
        return
        [
            BenchLine.Once("export of the whole register to Excel", Stopwatch.GetElapsedTime(started).TotalSeconds, "s"),
            BenchLine.Once("peak memory of a fresh server that exports it (resident)", server.PeakMegabytes, "MB"),
            BenchLine.Once("of it without the pages of program files", server.PeakMegabytes - server.MappedMegabytes, "MB"),
        ];
    }

    private static async Task SettleAsync()
    {
        using var pause = new PeriodicTimer(TimeSpan.FromSeconds(5));
        await pause.WaitForNextTickAsync();
    }
}
