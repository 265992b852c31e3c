using Conduct.App.Features.Cases;
using Conduct.App.Shell;
using Conduct.Tests.EndToEnd.Steps;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Conduct.Tests.Crash;

/// <summary>Another window of the officer: types into drafts that keep themselves, and notes what a page says is saved.</summary>
internal sealed class DraftLoad(Func<Task<IPage>> open, Promises promises) : WindowLoad(open, "hr")
{
    private static readonly string Saved = ShellTexts.FormSavedFormat.Split('{')[0].Trim();

    // One word to a page: what stood there before would be saved too, and its mark taken for that of the next.
    protected override async Task WorkAsync(IPage page, CancellationToken over)
    {
        var word = $"{Guid.NewGuid():N}";
        await page.GotoAsync("/cases/new");
        await page.Field(CaseTexts.Narrative).FillAsync($"草稿 {word}");
        await page.Field(CaseTexts.Narrative).PressAsync("Tab");
        await Expect(page.GetByText(Saved).First).ToBeVisibleAsync();
        promises.Typed.Add(word);
    }
}
