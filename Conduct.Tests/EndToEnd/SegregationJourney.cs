using Conduct.App.Features.Cases;
using Conduct.App.Features.Penalties;
using Conduct.App.Features.Register;
using Conduct.App.Features.SignIn;
using Conduct.App.Shell;
using Conduct.Domain.Cases;
using Conduct.Domain.Penalties;
using Conduct.Tests.EndToEnd.Looks;
using Conduct.Tests.EndToEnd.Steps;
using Conduct.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Conduct.Tests.EndToEnd;

/// <summary>Who must not see or do something cannot, by any address.</summary>
[FullStage]
public sealed class SegregationJourney(Browser browser) : BrowserJourney(browser, new DemoHost())
{
    private const string ManagerOfGuangzhou = "周承远";

    private static readonly IncidentReport AboutTheManager = new(
        new(2026, 3, 2), new(2026, 3, 6), DiscoveryChannel.ClientComplaint, "广州分公司贵宾室", "客户反映分公司总经理接受客户宴请，未申报。", "1.1", ManagerOfGuangzhou);

    [Fact]
    public async Task Case_AboutTheManager_DoesNotExistForTheManager()
    {
        SpeakEnglish();
        var hr = await AsAsync("hr");
        await hr.GotoAsync("/cases/new");
        await hr.FillAsync(AboutTheManager);
        var (file, number) = await hr.FileAsync();

        var manager = await AsAsync("manager");
        await ShouldBeHiddenAsync(manager, file);
        await ShouldBeHiddenAsync(manager, $"{file}?tab={CaseTimelineSection.InAddress}");
        await manager.SearchRegisterAsync(number);
        await Expect(manager.GetByText(RegisterTexts.NothingTitle)).ToBeVisibleAsync();
        await (await AsAsync("head")).GotoAsync(file);
        await Expect((await AsAsync("head")).GetByText(number).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Officer_OfOwnProposal_HasNothingToApprove()
    {
        SpeakChinese();
        var hr = await AsAsync("hr");
        await hr.GotoAsync(await new DemoPlaces(App, "hr").CaseAsync(row => row.DecisionStatus == DecisionStatus.PendingApproval, CaseDecisionSection.InAddress));
        await Expect(hr.GetByText(PenaltyTexts.Approval)).ToBeVisibleAsync();

        await Expect(hr.Button(PenaltyTexts.Approve)).ToHaveCountAsync(0);
        await ShouldBeHiddenAsync(hr, "/approvals");
    }

    [Fact]
    public async Task Employee_ByTheAddressOfAnother_FindsNothing()
    {
        SpeakChinese();
        _ = App.Url;
        var ofLi = await new DemoPlaces(App, "li").OwnReviewAsync();
        var zhang = await AsAsync("zhang");

        foreach (var address in new[] { $"/my/decisions/{ofLi.DecisionId}", $"/my/reviews/{ofLi.Id}", $"/cases/{ofLi.CaseFileId}", "/register", "/audit", "/payroll", "/accounts" })
        {
            await ShouldBeHiddenAsync(zhang, address);
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/register")]
    [InlineData("/register/export.xlsx")]
    public async Task Anybody_NotSignedIn_IsAskedToSignIn(string address)
    {
        SpeakChinese();
        var page = await OpenAsync(CataloguePage.Visitor);
        await page.GotoAsync(address);

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = SignInTexts.SignIn })).ToBeVisibleAsync();
    }

    private static async Task ShouldBeHiddenAsync(IPage page, string address)
    {
        await page.GotoAsync(address);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = ShellTexts.NotFoundTitle })).ToBeVisibleAsync();
    }
}
