using Conduct.App.Features.Accounts;
using Conduct.App.Features.Cases;
using Conduct.App.Features.Organisation;
using Conduct.App.Features.Penalties;
using Conduct.App.Features.Policies;
using Conduct.App.Features.Robots;
using Conduct.App.Features.Training;
using Conduct.App.Features.WorkCalendar;
using Conduct.App.Shell;
using Conduct.Tests.EndToEnd.Looks;
using Conduct.Tests.EndToEnd.Steps;
using Conduct.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Conduct.Tests.EndToEnd;

/// <summary>The server goes away while every kind of form is being written in at once, each in a window of its own, and comes back.</summary>
[FullStage]
public sealed class RestartJourney(Browser browser) : BrowserJourney(browser, new DemoHost())
{
    private const string Before = "写于重启之前。";
    private const string After = "写于重启之前，这一段写于重启期间。";

    /// <summary>The sights of the catalogue in which somebody writes, with the field.</summary>
    private static readonly (string Sight, string Account, Func<string> Label)[] Forms =
    [
        ("case-draft", "hr", () => CaseTexts.Narrative),
        ("case-statement", "hr", () => CaseTexts.StatementText),
        ("case-finding", "hr", () => CaseTexts.FindingNote),
        ("case-propose", "hr", () => PenaltyTexts.Grounds),
        ("case-serve", "hr", () => PenaltyTexts.ServiceNote),
        ("course-new", "hr", () => TrainingTexts.TextLabel),
        ("course-session-new", "hr", () => TrainingTexts.Place),
        ("course-handle", "hr", () => TrainingTexts.HandleReason),
        ("policy-review", "compliance", () => PolicyTexts.ReviewNote),
        ("account-new", "admin", () => AccountTexts.UserName),
        ("unit-new", "admin", () => OrganisationTexts.UnitName),
        ("employee-new", "admin", () => OrganisationTexts.Post),
        ("robot-new", "admin", () => RobotPageTexts.Name),
        ("working-days", "admin", () => WorkingDayTexts.Name),
    ];

    [Fact]
    public async Task EveryForm_WrittenInWhileTheServerRestarts_OffersItsTextAgain()
    {
        SpeakChinese();
        var written = new List<(CataloguePage Sight, IPage Page, ILocator Field)>();
        foreach (var (name, account, label) in Forms)
        {
            var sight = PageCatalogue.All.Single(one => one.Name == name);
            var page = await (await AsAsync(account)).Context.NewPageAsync();
            await page.GotoAsync(await sight.Address(new DemoPlaces(App, account)));
            await OpenAsync(sight, page);
            var field = page.Field(label());
            await field.FillAsync(Before);
            await Expect(page.Locator("form[data-dirty]")).ToHaveCountAsync(0);
            await page.EvaluateAsync("() => window.writtenBefore = true");
            written.Add((sight, page, field));
        }

        await App.StopAsync();
        foreach (var (_, page, field) in written)
        {
            await Expect(page.GetByText(ShellTexts.ReconnectTitle)).ToBeVisibleAsync();
            await field.FillAsync(After);
        }

        App = App.StartAgain();
        foreach (var (sight, page, field) in written)
        {
            await page.WaitForFunctionAsync("() => !window.writtenBefore");
            await OpenAsync(sight, page);
            await Expect(field).ToHaveValueAsync(After);
            await Expect(page.Locator("form[data-dirty]")).ToHaveCountAsync(0);
        }
    }

    private static Task OpenAsync(CataloguePage sight, IPage page) => sight.Open?.Invoke(page) ?? Task.CompletedTask;
}
