using Conduct.App.Shell;
using Conduct.Tests.Support;
using Microsoft.Playwright;

namespace Conduct.Tests.Crash;

/// <summary>Somebody at a window who works on whatever happens: what the server's end breaks off is begun anew.</summary>
internal abstract class WindowLoad(Func<Task<IPage>> open, string account)
{
    // As long as a person looks at a page that does not answer.
    private const float Patience = 15_000;

    private IPage? _page;

    public async Task RunAsync(CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            try
            {
                await WorkAsync(await PageAsync(), over);
            }
            catch (Exception broken) when (broken is PlaywrightException or TimeoutException or Xunit.Sdk.XunitException)
            {
                await CloseAsync();
                using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
                await pause.WaitForNextTickAsync(CancellationToken.None);
            }
        }

        await CloseAsync();
    }

    /// <summary>One piece of work; what a page has acknowledged is noted at once.</summary>
    protected abstract Task WorkAsync(IPage page, CancellationToken over);

    private async Task<IPage> PageAsync()
    {
        if (_page is null)
        {
            // Kept before it signs in: a window whose server is gone is closed, too.
            _page = await open();
            _page.Context.SetDefaultTimeout(Patience);
            Assertions.SetDefaultExpectTimeout(Patience);
            await _page.SignInAsync(account, DemoInstallation.Password);
        }

        return _page;
    }

    private async Task CloseAsync()
    {
        if (_page is { } page)
        {
            _page = null;
            await page.Context.CloseAsync();
        }
    }
}
