using Microsoft.Playwright;

namespace Conduct.Tests.Bench.Felt;

/// <summary>A page opened by its address: with an empty cache, and once more.</summary>
internal sealed class FirstVisit(IReadOnlyList<FeltSite> sites, FeltTable table, int times)
{
    private const string Figures = """
        async () => {
          const first = performance.getEntriesByType("navigation")[0].responseStart;
          return [await window.paintedAt - first, await window.contentAt - first];
        }
        """;

    // Words that can be read, be they of the frame alone; those for a lost connection are in the page from the start, unseen.
    private const string Painted = "[...(document.body?.children ?? [])].some(one => !one.matches('script, style, dialog, #components-reconnect-modal') && one.innerText?.trim().length > 20)";

    public async Task RunAsync()
    {
        await VisitAsync("hr", "/", Clicks.MyWorkReady, "my work");
        await VisitAsync("compliance", "/register", Clicks.RegisterReady, "register");
    }

    private async Task VisitAsync(string account, string address, string ready, string name)
    {
        for (var i = 0; i < times; i++)
        {
            foreach (var site in sites)
            {
                var context = await site.SignedInAsync(account);
                await OpenAsync(site, context, address, ready, $"first visit, {name}, cold");
                await OpenAsync(site, context, address, ready, $"first visit, {name}, warm");
                await context.CloseAsync();
            }
        }
    }

    private async Task OpenAsync(FeltSite site, IBrowserContext context, string address, string ready, string line)
    {
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync($"window.paintedAt = window.felt(null, () => {Painted}).then(() => performance.now());");
        await page.AddInitScriptAsync($"window.contentAt = window.felt(null, () => {ready}).then(() => performance.now());");
        var (bytes, requests, frames) = (site.Relay.Received, site.Relay.Requests, 0L);
        page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) => Interlocked.Add(ref frames, frame.Binary?.Length ?? frame.Text?.Length ?? 0);
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Commit });
        var figures = await page.EvaluateAsync<double[]>(Figures);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Add("first byte to first paint", "ms", figures[0]);
        Add("first byte to content", "ms", figures[1]);
        Add("bytes over the wire", "KB", (site.Relay.Received - bytes) / 1024.0);
        Add("of the circuit, before compression", "KB", Interlocked.Read(ref frames) / 1024.0);
        Add("requests", "", site.Relay.Requests - requests);
        await page.GotoAsync("about:blank");
        await page.CloseAsync();

        void Add(string what, string unit, double value) => table.Add(site.Build.Name, $"{line}: {what}", unit, value);
    }
}
