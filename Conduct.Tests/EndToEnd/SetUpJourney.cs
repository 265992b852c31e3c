using Conduct.App.Data;
using Conduct.App.Features.Accounts;
using Conduct.App.Features.Organisation;
using Conduct.App.Features.SignIn;
using Conduct.App.Jobs.LongWorks;
using Conduct.App.Security;
using Conduct.Tests.EndToEnd.Steps;
using Conduct.Tests.Features.Organisation;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Conduct.Tests.EndToEnd;

/// <summary>From an empty installation to the first employee who signs in.</summary>
[FullStage]
public sealed class SetUpJourney(Browser browser) : BrowserJourney(browser, new ProductionHost())
{
    private const string OwnPassword = "Mein-Kaffee-2026";

    // The head office is there since the set-up; the branch stands below it.
    private static readonly RosterBook Roster = new() { Units = [["100", "江南分公司", SetUpInstallationHandler.RootCode]] };

    [Fact]
    public async Task EmptyInstallation_UpToTheFirstSignInOfAnEmployee()
    {
        SpeakChinese();
        var admin = await SetUpAsync();
        await ImportAsync(admin);
        var password = await MakeAccountAsync(admin, "孙悦", "sun");
        await SignInFirstAsync("sun", password);
    }

    private async Task<IPage> SetUpAsync()
    {
        _ = App.Url;
        var code = await App.Services.GetRequiredService<SetUpCode>().ReadAsync(TestContext.Current.CancellationToken);
        var page = await OpenAsync("root");
        await page.GotoAsync("/");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = SignInTexts.SetUp })).ToBeVisibleAsync();
        await page.Field(SignInTexts.SetUpCode).FillAsync(code);
        await page.Field(SignInTexts.UnitName).FillAsync("江南金融总公司");
        await page.Field(SignInTexts.DisplayName).FillAsync("管理员");
        await page.Field(SignInTexts.UserName).FillAsync("root");
        await page.Field(SignInTexts.Password).FillAsync(WebAccounts.Password);
        await page.Button(SignInTexts.SetUp).ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains(SignInAddresses.SetUp, StringComparison.Ordinal));
        return page;
    }

    private async Task ImportAsync(IPage page)
    {
        await page.GotoAsync("/organisation/import");
        var file = page.Locator("input[type=file]");
        await Expect(file).ToBeEnabledAsync();
        await file.SetInputFilesAsync(new FilePayload { Name = "roster.xlsx", MimeType = "application/octet-stream", Buffer = Roster.Open().ToArray() });
        await page.Button(RosterTexts.Apply).ClickAsync();
        await Until.HoldsAsync(async () =>
        {
            // The page looks on every second, by the clock of this test.
            App.Clock.Advance(TimeSpan.FromSeconds(1));
            await using var db = await App.Services.GetRequiredService<IDbContextFactory<ConductDb>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
            return await db.LongWorks.AnyAsync(work => work.EndedAt != null, TestContext.Current.CancellationToken) && await page.GetByText(RosterTexts.NextAccounts).IsVisibleAsync();
        });
        await Expect(page.GetByText(PageSteps.Format(RosterTexts.AppliedFormat, 1, 2, 0, 0))).ToBeVisibleAsync();
        await page.GotoAsync("/organisation");
        await Expect(page.GetByText("江南分公司").First).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = OrganisationTexts.Heading })).ToBeVisibleAsync();
    }

    private static async Task<string> MakeAccountAsync(IPage page, string person, string userName)
    {
        await page.GotoAsync("/accounts/new");
        await page.Field(AccountTexts.Employee).PressSequentiallyAsync(person);
        await Expect(page.GetByRole(AriaRole.Option).Filter(new() { HasText = person })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Combobox).PressAsync("Enter");
        await Expect(page.Field(AccountTexts.UserName)).Not.ToBeEmptyAsync();
        await page.Field(AccountTexts.UserName).FillAsync(userName);
        await page.Field(AccountTexts.UserName).PressAsync("Enter");
        await Expect(page.GetByText(AccountTexts.ShownOnce)).ToBeVisibleAsync();
        return await page.Locator("dd strong").InnerTextAsync();
    }

    private async Task SignInFirstAsync(string userName, string password)
    {
        var page = await AsAsync(userName, password);
        await Expect(page.GetByText(SignInTexts.MustChange)).ToBeVisibleAsync();
        await page.GotoAsync("/my/file");
        await Expect(page.GetByText(SignInTexts.MustChange)).ToBeVisibleAsync();
        await page.Field(SignInTexts.CurrentPassword).FillAsync(password);
        await page.Field(SignInTexts.NewPassword).FillAsync(OwnPassword);
        await page.Field(SignInTexts.RepeatPassword).FillAsync(OwnPassword);
        await page.Button(SignInTexts.ChangePassword).ClickAsync();
        await Expect(page.GetByText("孙悦").First).ToBeVisibleAsync();
    }
}
