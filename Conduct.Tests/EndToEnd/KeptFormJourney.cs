using System.Text.RegularExpressions;
using Conduct.App.Features.Register;
using Conduct.App.Shell;
using Conduct.Tests.EndToEnd.Steps;
using Conduct.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Conduct.Tests.EndToEnd;

/// <summary>What is typed into a dialog is there again, whichever way the dialog was left, and whatever the browser still has of it.</summary>
[FullStage]
public sealed class KeptFormJourney(Browser browser) : BrowserJourney(browser, new DemoHost())
{
    private const string Typed = "未结案件";

    [Fact]
    public async Task Dialog_LeftByEscapeOrAReload_OffersItsTextAgain_UntilItIsSent()
    {
        SpeakEnglish();
        var hr = await AsAsync("hr");
        await OpenAsync(hr);
        await TypeAsync(hr);

        await hr.Keyboard.PressAsync("Escape");
        await Expect(hr.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        await hr.Button(RegisterTexts.SaveView).ClickAsync();
        await Expect(hr.Field(RegisterTexts.ViewName)).ToHaveValueAsync(Typed);
        await OpenAsync(hr);
        await Expect(hr.Field(RegisterTexts.ViewName)).ToHaveValueAsync(Typed);
        await hr.Button(RegisterTexts.Save).ClickAsync();
        await Expect(hr.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);

        await OpenAsync(hr);
        await Expect(hr.Field(RegisterTexts.ViewName)).ToHaveValueAsync("");
    }

    /// <summary>An answer that was lost with the connection is no conflict; somebody else's text is one.</summary>
    [Theory]
    [InlineData($$"""{"view-name":"{{Typed}}"}""", false)]
    [InlineData("null", true)]
    public async Task Copy_OfAnOlderState_IsAConflictOnlyWhenItsLastSendingIsNotWhatWasSaved(string sent, bool conflict)
    {
        SpeakEnglish();
        var hr = await AsAsync("hr");
        await hr.GotoAsync("/register");
        await hr.EvaluateAsync("() => { const open = conductForms.open; conductForms.open = (...all) => { window.formName = all[1]; return open(...all); }; }");
        await hr.Button(RegisterTexts.SaveView).ClickAsync();
        await TypeAsync(hr);
        var copy = $$"""{"basis":"older","left":true,"fields":{"view-name":"{{Typed}}，本月"},"sent":{{sent}}}""";
        await hr.EvaluateAsync("copy => localStorage.setItem('conduct.form.' + window.formName + '|closed', copy)", copy);

        await OpenAsync(hr);

        await Expect(hr.Field(RegisterTexts.ViewName)).ToHaveValueAsync($"{Typed}，本月");
        await Expect(hr.GetByText(conflict ? ShellTexts.FormConflict : ShellTexts.FormRestored)).ToBeVisibleAsync();
        await Expect(hr.Locator(".conflict")).ToHaveCountAsync(conflict ? 1 : 0);
        if (conflict)
        {
            await hr.Button(ShellTexts.FormTakeOther).ClickAsync();
            await Expect(hr.Field(RegisterTexts.ViewName)).ToHaveValueAsync(Typed);
        }
    }

    [Fact]
    public async Task SigningOut_LeavesNoTextInTheBrowser()
    {
        SpeakEnglish();
        var hr = await AsAsync("hr");
        await hr.EvaluateAsync("() => localStorage.setItem('conduct.form.somebody/note', '{}')");

        await Expect(hr.Locator("form[action='/sign-out']")).ToHaveCountAsync(1);
        await hr.EvaluateAsync("() => document.querySelector('form[action=\"/sign-out\"]').requestSubmit()");

        // The page that is told of the end goes there by itself as well: two navigations, of which either may win.
        await Expect(hr).ToHaveURLAsync(new Regex("/sign-in"));
        await hr.WaitForFunctionAsync("() => !Object.keys(localStorage).some(key => key.startsWith('conduct.form.'))");
    }

    private static async Task OpenAsync(IPage page)
    {
        await page.GotoAsync("/register");
        await page.Button(RegisterTexts.SaveView).ClickAsync();
    }

    private static async Task TypeAsync(IPage page)
    {
        await page.Field(RegisterTexts.ViewName).FillAsync(Typed);
        await Expect(page.Locator("form[data-dirty]")).ToHaveCountAsync(0);
        await Expect(page.Locator(".save-state")).ToContainTextAsync(PageSteps.Format(ShellTexts.FormSavedFormat, new TimeOnly(10, 0)));
    }
}
