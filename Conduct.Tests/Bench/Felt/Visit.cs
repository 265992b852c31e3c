using Microsoft.Playwright;

namespace Conduct.Tests.Bench.Felt;

/// <summary>Somebody signed in to one of the builds, with a page that stays open while the others are measured.</summary>
internal sealed class Visit(FeltSite site, IPage page, FeltTable table)
{
    private long _frames;

    public IPage Page => page;

    public static async Task<Visit> StartAsync(FeltSite site, string account, FeltTable table)
    {
        var page = await (await site.SignedInAsync(account)).NewPageAsync();
        var visit = new Visit(site, page, table);
        page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) => Interlocked.Add(ref visit._frames, frame.Binary?.Length ?? frame.Text?.Length ?? 0);
        return visit;
    }

    public ILocator Link(string address) => page.Locator($"nav a[href='{address}'], nav a[href='{address.TrimStart('/')}']").First;

    public void Add(string line, string unit, double value) => table.Add(site.Build.Name, line, unit, value);

    /// <summary>A click: how long, and what came over the wire for it.</summary>
    public async Task ClickAsync(string line, ILocator element, string ready)
    {
        var (bytes, frames) = (site.Relay.Received, Interlocked.Read(ref _frames));
        Add(line, "ms", await element.ClickAsync(ready));
        Add($"{line}: over the wire", "KB", (site.Relay.Received - bytes) / 1024.0);
        Add($"{line}: before compression", "KB", (Interlocked.Read(ref _frames) - frames) / 1024.0);
    }

    public Task CloseAsync() => page.Context.CloseAsync();
}
