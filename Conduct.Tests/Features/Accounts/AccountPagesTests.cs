using AngleSharp.Dom;
using Bunit;
using Conduct.App.Features.Accounts;
using Conduct.App.Security;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using MudBlazor;

namespace Conduct.Tests.Features.Accounts;

/// <summary>A password that is shown once is there after two clicks in the same moment, and is the one that was kept.</summary>
public sealed class AccountPagesTests : ComponentTest
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);

    private static CancellationToken Ct => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task Open_ClickedTwice_MakesEachAccountOnce_AndShowsItsPassword()
    {
        await using var stage = await StageAsync();
        var page = Render<OpenAccountsPage>();
        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll("tbody tr")), Timeout);
        Assert.True(page.Find("button.mud-button-filled").HasAttribute("disabled"));
        await page.Find("thead input").ChangeAsync(new() { Value = true });
        var chosen = page.FindAll("tbody tr").Count;

        await TwiceAsync(() => page.Find("button.mud-button-filled"));

        page.WaitForAssertion(() => Assert.Equal(chosen, page.FindAll(".slip").Count), Timeout);
        Assert.Equal(2 + chosen, await stage.Host.ReadAsync(db => db.Users.CountAsync(Ct)));
        foreach (var slip in page.FindAll(".slip"))
        {
            var (name, password) = (slip.QuerySelector("span.reference")!.TextContent, slip.QuerySelector("strong.reference")!.TextContent);
            var account = await stage.Host.ReadAsync(db => db.Users.SingleAsync(row => row.UserName == name, Ct));
            Assert.True(await stage.HasPasswordAsync(account.Id, password));
        }
    }

    [Fact]
    public async Task Account_OfSomebodyWhoCameBack_SaysWhyItIsDisabled()
    {
        await using var stage = await StageAsync();
        await stage.RunAsync(new DisableAccount(stage.Wang, "理由")).ShouldBeDone();
        Assert.DoesNotContain(AccountTexts.CameBack, Shown().Markup, StringComparison.Ordinal);
        await stage.Host.ChangeAsync(async db =>
        {
            var wang = await db.Employees.SingleAsync(row => row.Id == stage.Company.Wang.Id, Ct);
            wang.Change(wang.Details with { LeftOn = new(2026, 2, 1) }, Conduct.Domain.Kernel.Actor.System, Company.Now);
            wang.Change(wang.Details with { EnteredOn = new(2026, 3, 2), LeftOn = null }, Conduct.Domain.Kernel.Actor.System, Company.Now);
        });

        Assert.Contains(AccountTexts.CameBack, Shown().Markup, StringComparison.Ordinal);

        IRenderedComponent<AccountPage> Shown()
        {
            var page = Render<AccountPage>(parameters => parameters.Add(one => one.AccountId, stage.Wang));
            page.WaitForState(() => page.FindAll(".loading").Count == 0, Timeout);
            return page;
        }
    }

    [Fact]
    public async Task Slips_AreLeftOnlyAfterAQuestion_AndOnlyOneIsAsked()
    {
        await using var stage = await StageAsync();
        var dialogs = Render<MudDialogProvider>();
        var person = new PersonWithoutAccount(Guid.Empty, "E1", "张伟", "总公司", "职员", false, false);
        var left = 0;
        var slips = Render<PasswordSlips>(p => p.Add(x => x.Accounts, [new(person, new("abcd-efgh-2345", "x"))]).Add(x => x.OnDone, () => left++));

        var clicks = TwiceAsync(() => slips.FindAll("button")[1]);
        Assert.Single(dialogs.WaitForElements(".mud-dialog", Timeout));
        await dialogs.Find(".mud-dialog .actions .mud-button-outlined").ClickAsync();
        await clicks;

        Assert.Equal(0, left);
    }

    [Fact]
    public async Task Slips_ForInvitedPeopleAlone_HoldNothingBack()
    {
        await using var stage = await StageAsync();
        var left = 0;
        var slips = Render<PasswordSlips>(p => p.Add(x => x.Accounts, [new(new(Guid.Empty, "E1", "张伟", "总公司", "职员", true, false), null)]).Add(x => x.OnDone, () => left++));

        Assert.Empty(slips.FindAll(".slip"));
        await slips.FindAll("button")[0].ClickAsync(new());
        Assert.Equal(1, left);
    }

    [Fact]
    public async Task Reset_ClickedTwice_AsksOnce_AndShowsThePasswordThatCounts()
    {
        await using var stage = await StageAsync();
        var dialogs = Render<MudDialogProvider>();
        var page = Render<AccountPage>(p => p.Add(x => x.AccountId, stage.Wang));
        page.WaitForAssertion(() => Assert.Contains(AccountTexts.Reset, page.Markup, StringComparison.Ordinal), Timeout);

        var clicks = TwiceAsync(() => page.FindAll("button").Single(button => button.TextContent.Contains(AccountTexts.Reset, StringComparison.Ordinal)));
        Assert.Single(dialogs.WaitForElements(".mud-dialog", Timeout));
        await dialogs.Find(".mud-dialog .actions .mud-button-filled").ClickAsync();
        await clicks;

        page.WaitForAssertion(() => Assert.Single(page.FindAll("strong.reference")), Timeout);
        Assert.True(await stage.HasPasswordAsync(stage.Wang, page.Find("strong.reference").TextContent));
    }

    [Fact]
    public async Task Settings_LeadToWhatEverybodySets()
    {
        await using var stage = await StageAsync();
        var page = Render<MySettingsPage>();

        page.WaitForAssertion(() => Assert.Contains("admin", page.Markup, StringComparison.Ordinal), Timeout);
        Assert.Equal(
            ["/language?culture=en&returnUrl=%2Fsettings", "/theme?value=dark&returnUrl=%2Fsettings", "/change-password", "/notifications/preferences", "/calendar"],
            page.FindAll("a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Sessions_OfOnesOwn_AreListedAndEnded()
    {
        await using var stage = await StageAsync();
        var (phone, old) = (await stage.BeginAsync(stage.Administrator.AccountId, "Safari, iPhone"), await stage.BeginAsync(stage.Administrator.AccountId, ""));
        var page = Render<MySettingsPage>();
        page.WaitForAssertion(() => Assert.Equal(3, page.FindAll("li").Count), Timeout);
        Assert.Single(page.FindAll("li"), line => line.TextContent.Contains(AccountTexts.SessionHere, StringComparison.Ordinal) && line.QuerySelector("button") is null);
        Assert.Contains(AccountTexts.SessionUnknown, page.Markup, StringComparison.Ordinal);

        await page.FindAll("li").Single(line => line.TextContent.Contains("iPhone", StringComparison.Ordinal)).QuerySelector("button")!.ClickAsync();
        page.WaitForAssertion(() => Assert.Equal(2, page.FindAll("li").Count), Timeout);
        Assert.Equal((false, true), (await stage.HoldsAsync(phone), await stage.HoldsAsync(old)));

        await page.FindAll("button").Single(button => button.TextContent.Contains(AccountTexts.SessionsEndOthers, StringComparison.Ordinal)).ClickAsync();
        page.WaitForAssertion(() => Assert.Single(page.FindAll("li")), Timeout);
        Assert.False(await stage.HoldsAsync(old));
    }

    [Fact]
    public async Task Sessions_OfAnAccount_AreEndedByWhoeverLooksAfterIt()
    {
        await using var stage = await StageAsync();
        var session = await stage.BeginAsync(stage.Wang);
        var dialogs = Render<MudDialogProvider>();
        var page = Render<AccountPage>(p => p.Add(x => x.AccountId, stage.Wang));
        page.WaitForAssertion(() => Assert.Contains("Chrome, Windows", page.Markup, StringComparison.Ordinal), Timeout);

        var click = page.FindAll("button").Single(button => button.TextContent.Contains(AccountTexts.SessionsEndAll, StringComparison.Ordinal)).ClickAsync();
        await dialogs.WaitForElement(".mud-dialog .actions .mud-button-filled", Timeout).ClickAsync();
        await click;

        page.WaitForAssertion(() => Assert.Contains(AccountTexts.SessionsNone, page.Markup, StringComparison.Ordinal), Timeout);
        Assert.False(await stage.HoldsAsync(session));
    }

    // The second click meets the button as it was drawn after the first.
    private static Task TwiceAsync(Func<IElement> button) => Task.WhenAll(button().ClickAsync(new()), button().ClickAsync(new()));

    private async Task<AccountStage> StageAsync()
    {
        var stage = await AccountStage.StartAsync();
        this.SignIn(stage.Host, stage.Administrator.AccountId);
        Services.AddAccounts();
        return stage;
    }
}
