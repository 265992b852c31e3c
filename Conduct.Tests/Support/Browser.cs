using Conduct.Tests.Support;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Browser))]

namespace Conduct.Tests.Support;

/// <summary>One Chromium for the whole suite, started by the first journey.</summary>
public sealed class Browser : IAsyncDisposable
{
    // A busy machine is slow, not wrong.
    private const float TimeoutMilliseconds = 60_000;
    private const string NotInstalled = "Chromium is not installed: no chromium-headless-shell, chromium, chromium-browser or google-chrome in PATH.";
    private readonly SemaphoreSlim _gate = new(1);
    private IPlaywright? _playwright;
    private IBrowser? _chromium;

    /// <summary>A fresh visitor: own cookies, own cache.</summary>
    public async Task<IPage> NewVisitorAsync(Uri site, int width = 1440, int height = 900)
    {
        var running = await StartOnceAsync();
        var context = await running.NewContextAsync(new()
        {
            BaseURL = site.ToString(),
            ViewportSize = new() { Width = width, Height = height },

            // A dialog that is still fading in has other colours.
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(TimeoutMilliseconds);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_chromium is not null)
        {
            await _chromium.DisposeAsync();
        }

        _playwright?.Dispose();
        _gate.Dispose();
    }

    private async Task<IBrowser> StartOnceAsync()
    {
        // Without windows first: a whole Chromium takes twice the work for the same pages.
        var path = Programs.Require(Programs.Find("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"), NotInstalled);
        await _gate.WaitAsync();
        try
        {
            _playwright ??= await Playwright.CreateAsync();
            Assertions.SetDefaultExpectTimeout(TimeoutMilliseconds);
            return _chromium ??= await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = ["--no-sandbox", "--disable-dev-shm-usage"] });
        }
        finally
        {
            _gate.Release();
        }
    }
}
