using Conduct.App.Features.SignIn;
using Conduct.App.Security;
using Conduct.App.Shell;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Conduct.Tests.EndToEnd;

/// <summary>Whoever signs out in one tab is signed out in all: the others show the sign-in page and nothing of before.</summary>
[FullStage]
public sealed class SignedOutJourney(AppHost app, Browser browser) : IClassFixture<AppHost>
{
    [Fact]
    public async Task SignOut_InOneTab_EmptiesTheOther()
    {
        var account = await app.AddAccountAsync(account => account.DisplayName = "欧阳海棠", Role.Administrator);
        var page = await browser.NewVisitorAsync(app.Url);
        await page.SignInAsync(account.UserName!);
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync($"{app.Url}accounts");
        await Expect(other.GetByRole(AriaRole.Link, new() { Name = account.UserName! })).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = ShellTexts.Account }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = ShellTexts.SignOut }).ClickAsync();

        await Expect(other.GetByRole(AriaRole.Heading, new() { Name = SignInTexts.SignIn, Level = 1 })).ToBeVisibleAsync();
        await Expect(other).ToHaveURLAsync($"{app.Url}{SignInAddresses.SignIn.TrimStart('/')}?returnUrl=%2Faccounts");
        await Expect(other.GetByText(account.UserName!)).ToHaveCountAsync(0);
        await Expect(other.GetByText("欧阳海棠")).ToHaveCountAsync(0);
        await other.GoBackAsync();
        await Expect(other.GetByText(account.UserName!)).ToHaveCountAsync(0);
        await Expect(other.GetByRole(AriaRole.Heading, new() { Name = SignInTexts.SignIn, Level = 1 })).ToBeVisibleAsync();
    }
}
