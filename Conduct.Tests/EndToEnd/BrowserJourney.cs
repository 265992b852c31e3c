using System.Globalization;
using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell;
using Conduct.App.Shell.Frame;
using Conduct.Tests.EndToEnd.Steps;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Conduct.Tests.EndToEnd;

/// <summary>
/// A journey on an installation of its own: everybody who acts has a window of their own. When it fails, the picture and the trace
/// of each window are in the folder <c>artifacts</c>; run again with <c>CONDUCT_TRACE=full</c>, the trace shows the page at each step.
/// </summary>
public abstract class BrowserJourney(Browser browser, AppHost app) : IAsyncDisposable
{
    // A copy of the page at every step is a tenth of a journey's work, and looked at only when it fails.
    private static readonly bool WithSnapshots = Environment.GetEnvironmentVariable("CONDUCT_TRACE") == "full";

    private readonly Dictionary<string, IPage> _windows = [];
    private CultureInfo _culture = Cultures.Chinese;

    protected AppHost App { get; set; } = app;

    /// <summary>How every press in windows opened from here on arrives.</summary>
    protected Clicking Clicks { get; set; }

    public async ValueTask DisposeAsync()
    {
        var failed = TestContext.Current.TestState?.Result == TestResult.Failed;
        foreach (var (name, page) in _windows)
        {
            await CloseAsync(page, failed ? name : null);
        }

        await App.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Everything that the test looks for from here on is in this language.</summary>
    protected void Speak(string language)
    {
        _culture = Cultures.Find(language);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (_culture, _culture);
    }

    protected void SpeakChinese() => Speak(Cultures.Chinese.Name);

    protected void SpeakEnglish() => Speak(Cultures.English.Name);

    /// <summary>The window of a signed-in account, in the language of the test.</summary>
    protected async Task<IPage> AsAsync(string account, string password = DemoInstallation.Password)
    {
        if (!_windows.TryGetValue(account, out var page))
        {
            page = await OpenAsync(account);
            await page.SignInAsync(account, password);
        }

        return page;
    }

    /// <summary>A window in which nobody is signed in.</summary>
    protected async Task<IPage> OpenAsync(string name)
    {
        var page = _windows[name] = await browser.NewVisitorAsync(App.Url);
        await page.PressAsync(Clicks);
        await page.Context.Tracing.StartAsync(new() { Snapshots = WithSnapshots, Sources = false });
        await page.GotoAsync($"/language?culture={_culture.Name}&returnUrl={ErrorPage.Address}");
        return page;
    }

    /// <summary>The number of the newest entry of the audit log.</summary>
    protected async Task<long> LastEntryAsync()
    {
        _ = App.Url;
        await using var db = await App.Services.GetRequiredService<IDbContextFactory<ConductDb>>().CreateDbContextAsync();
        return await db.AuditEntries.MaxAsync(entry => entry.Seq);
    }

    /// <summary>How many entries of each kind the audit log has after that one, but for signing in and out.</summary>
    protected async Task<Dictionary<string, int>> AuditedAsync(long after)
    {
        _ = App.Url;
        await using var db = await App.Services.GetRequiredService<IDbContextFactory<ConductDb>>().CreateDbContextAsync();
        return await db.AuditEntries.Where(entry => entry.Seq > after && entry.Kind != AuditKinds.SignedIn && entry.Kind != AuditKinds.SignedOut).GroupBy(entry => entry.Kind).ToDictionaryAsync(kind => kind.Key, kind => kind.Count());
    }

    /// <summary>That clicks arrived in this window as <see cref="Clicks"/> says.</summary>
    protected async Task ShouldHavePressedAsync(IPage page)
    {
        Assert.Equal(Clicks is Clicking.Twice or Clicking.TwiceUnguarded, await page.CountAsync(ClickScripts.Doubled) > 0);
        Assert.Equal(Clicks == Clicking.TwiceUnguarded, await page.CountAsync(ClickScripts.LeftOut) > 0);
    }

    /// <summary>Somebody goes home, and signs in anew the next time.</summary>
    protected async Task LeaveAsync(string name)
    {
        _windows.Remove(name, out var page);
        await CloseAsync(page!, failed: null);
    }

    /// <summary>Some days later. Everybody has gone home meanwhile and signs in anew.</summary>
    protected async Task LaterAsync(int days)
    {
        foreach (var page in _windows.Values)
        {
            await CloseAsync(page, failed: null);
        }

        _windows.Clear();
        App.Clock.Now += TimeSpan.FromDays(days);
    }

    private async Task CloseAsync(IPage page, string? failed)
    {
        var place = failed is null ? null : Path.Combine(Repository.Root, "artifacts", $"{TestContext.Current.TestMethod!.MethodName}-{_culture.Name}-{failed}");
        if (place is not null)
        {
            await page.ScreenshotAsync(new() { Path = $"{place}.png", FullPage = true });
            TestContext.Current.TestOutputHelper?.WriteLine($"{place}.png, {place}.zip at {page.Url}");
        }

        await page.Context.Tracing.StopAsync(new() { Path = place is null ? null : $"{place}.zip" });
        await page.Context.CloseAsync();
    }
}
