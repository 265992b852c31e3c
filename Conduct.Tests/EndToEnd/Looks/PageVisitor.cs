using System.Globalization;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell;
using Conduct.App.Shell.Frame;
using Conduct.Tests.Support;
using Microsoft.Playwright;

namespace Conduct.Tests.EndToEnd.Looks;

/// <summary>One account with a browser window, going from sight to sight.</summary>
public sealed class PageVisitor : IAsyncDisposable
{
    private const string Ready = """
        () => document.readyState === 'complete' && document.querySelector('main h1, .sign-in h1')
          && !document.querySelector('.loading') && document.fonts.status === 'loaded'
          && [...document.images].every(image => image.complete)
        """;

    // What the theme cookie does on the server, done to the page that stands there.
    private const string Turn = """
        async theme => {
          document.documentElement.dataset.theme = theme;
          const answer = await fetch(`/theme?value=${theme}&returnUrl=/error`);
          const other = new DOMParser().parseFromString(await answer.text(), 'text/html');
          document.querySelector('style.mud-theme-provider').textContent = other.querySelector('style.mud-theme-provider').textContent;

          // Until the new colours have come: some elements fade, however fast.
          await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
          document.getAnimations().forEach(one => { try { one.finish(); } catch { one.cancel(); } });
        }
        """;

    private readonly DemoPlaces _places;
    private Look? _look;

    private readonly List<string> _refused = [];

    private PageVisitor(IPage page, DemoPlaces places)
    {
        (Page, _places) = (page, places);
        page.Console += (_, message) =>
        {
            if (message.Text.Contains("Content Security Policy", StringComparison.Ordinal))
            {
                _refused.Add($"{page.Url}: {message.Text}");
            }
        };
    }

    /// <summary>What the browser kept from running or loading so far, because the page's policy forbids it.</summary>
    public IReadOnlyList<string> Refused => _refused;

    public IPage Page { get; }

    public static async Task<PageVisitor> StartAsync(AppHost app, Browser browser, string account)
    {
        // A fresh visitor reads Chinese.
        CultureInfo.CurrentUICulture = Cultures.Chinese;
        var page = await browser.NewVisitorAsync(app.Url);
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        if (account is not (CataloguePage.Visitor or CataloguePage.Founder))
        {
            await page.SignInAsync(account, App.Shell.DemoInstallation.Password);
        }

        return new(page, new DemoPlaces(app, account));
    }

    /// <summary>Opens the sight and waits until all of it is there.</summary>
    public async Task VisitAsync(CataloguePage sight, Look wanted)
    {
        await PutOnAsync(wanted);
        await Page.GotoAsync(await sight.Address(_places));
        await WaitAsync();
        var title = await Page.Locator("h1").First.InnerTextAsync();
        Assert.False(title == ShellTexts.NotFoundTitle && sight.Page != typeof(NotFoundPage), $"{sight.Name}: not found");
        Assert.False(title == ShellTexts.FaultTitle && sight.Page != typeof(ErrorPage), $"{sight.Name}: fault");
        if (sight.Open is not null)
        {
            await sight.Open(Page);
            await WaitAsync();
        }
    }

    /// <summary>The same page in another theme and width.</summary>
    public async Task TurnAsync(string theme, int width)
    {
        await Page.SetViewportSizeAsync(width, Look.Height);
        await Page.EvaluateAsync(Turn, theme);
    }

    public ValueTask DisposeAsync() => new(Page.Context.CloseAsync());

    private Task<IJSHandle> WaitAsync() => Page.WaitForFunctionAsync(Ready);

    private async Task PutOnAsync(Look wanted)
    {
        if (_look != wanted)
        {
            await Page.GotoAsync($"/theme?value={wanted.Theme}&returnUrl={ErrorPage.Address}");
            await Page.GotoAsync($"/language?culture={wanted.Culture.Name}&returnUrl={ErrorPage.Address}");
            _look = wanted;
        }
    }
}
