using Conduct.App.Data.Audit;
using Conduct.App.Features.Accounts;
using Conduct.App.Features.Jobs;
using Conduct.App.Features.Organisation;
using Conduct.App.Features.Policies;
using Conduct.App.Features.Robots;
using Conduct.App.Features.Training;
using Conduct.App.Features.WorkCalendar;
using Conduct.Domain.Policies;
using Conduct.Domain.Staff;
using Conduct.Domain.Training;
using Conduct.Tests.EndToEnd.Steps;
using Conduct.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Conduct.Tests.EndToEnd;

/// <summary>The buttons beside the proceedings, each pressed twice: one dialog, one row, one audit entry, one password shown.</summary>
[FullStage]
public sealed class DoubleClickJourney(Browser browser) : BrowserJourney(browser, new DemoHost())
{
    private const string Title = "礼品登记须知";
    private const string Newcomer = "何俊豪";
    private const string Entrant = "孙悦";
    private const string Reason = "维护期间不发送。";

    private long _before;

    [Theory]
    [InlineData(Clicking.Twice)]
    [InlineData(Clicking.DoubleClick)]
    [InlineData(Clicking.TwiceUnguarded)]
    public async Task Training_EachButtonPressedTwice_DoesEachOnce(Clicking clicks)
    {
        SpeakEnglish();
        await BeginAsync(clicks);
        var hr = await AsAsync("hr");
        await hr.GotoAsync("/training/courses/new");
        await hr.Field(TrainingTexts.CourseTitle).FillAsync(Title);
        await hr.Field(TrainingTexts.TextLabel).FillAsync("收到礼品当日登记。");
        await PressAsync(hr.Button(TrainingTexts.Save));
        await Expect(hr.GetByRole(AriaRole.Heading, new() { Name = Title, Level = 1 })).ToBeVisibleAsync();
        var course = hr.Url;
        await PressAsync(hr.Button(TrainingTexts.Publish));
        await AssignAsync(hr);
        await hr.GotoAsync($"{course}?tab={CourseTabs.Standing}");
        await OpenAsync(hr, TrainingTexts.MakeStanding);
        await AnswerAsync(hr, TrainingTexts.Save);
        await Expect(hr.GetByText(TrainingTexts.Active, new() { Exact = true })).ToHaveCountAsync(1);
        await hr.GotoAsync($"{course}?tab={CourseTabs.Sessions}");
        await OpenAsync(hr, TrainingTexts.PlanSession);
        await hr.OpenDialog().Field(TrainingTexts.Place).FillAsync("三楼会议室");
        await hr.OpenDialog().Field(TrainingTexts.From).FillAsync("14:00");
        await hr.OpenDialog().Field(TrainingTexts.To).FillAsync("15:30");
        await hr.PickAsync(hr.OpenDialog().GetByRole(AriaRole.Combobox), Newcomer);
        await AnswerAsync(hr, TrainingTexts.Save);
        await Expect(hr.GetByRole(AriaRole.Row).Filter(new() { HasText = "三楼会议室" })).ToHaveCountAsync(1);

        await ShouldHaveDoneAsync(hr, nameof(CourseDrafted), nameof(CoursePublished), nameof(TrainingAssigned), nameof(StandingAssignmentMade), nameof(SessionPlanned));
    }

    [Theory]
    [InlineData(Clicking.Twice)]
    [InlineData(Clicking.DoubleClick)]
    [InlineData(Clicking.TwiceUnguarded)]
    public async Task Administration_EachButtonPressedTwice_DoesEachOnce(Clicking clicks)
    {
        SpeakEnglish();
        await BeginAsync(clicks);
        var admin = await AsAsync("admin");
        await MakeAccountAsync(admin);
        await admin.GotoAsync("/organisation/units/new");
        await admin.Field(OrganisationTexts.UnitCode).FillAsync("GZ9");
        await admin.Field(OrganisationTexts.UnitName).FillAsync("番禺营业部");
        await admin.Field(OrganisationTexts.ParentUnit).SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await PressAsync(admin.Button(OrganisationTexts.Save));
        await Expect(admin.GetByRole(AriaRole.Heading, new() { Name = OrganisationTexts.Heading })).ToBeVisibleAsync();
        await SetDayAsync(admin);
        await ControlJobAsync(admin);
        await AddRobotAsync(admin);

        await ShouldHaveDoneAsync(
            admin,
            nameof(EmployeeEntered), AuditKinds.AccountCreated, AuditKinds.PasswordReset, nameof(OrgUnitCreated), AuditKinds.CalendarChanged, AuditKinds.CalendarDayCleared,
            AuditKinds.JobPaused, AuditKinds.JobResumed, AuditKinds.JobStartedByHand, AuditKinds.RobotAdded, AuditKinds.RobotDisabled, AuditKinds.RobotEnabled);
    }

    [Theory]
    [InlineData(Clicking.Twice)]
    [InlineData(Clicking.DoubleClick)]
    [InlineData(Clicking.TwiceUnguarded)]
    public async Task Policy_EachButtonPressedTwice_DoesEachOnce(Clicking clicks)
    {
        SpeakEnglish();
        await BeginAsync(clicks);
        var compliance = await AsAsync("compliance");
        await compliance.GotoAsync("/policies");
        await OpenAsync(compliance, PolicyTexts.RecordReview);
        await compliance.OpenDialog().Field(PolicyTexts.ReviewNote).FillAsync("本年无须修订。");
        await AnswerAsync(compliance, PolicyTexts.RecordReview);
        var li = await AsAsync("li");
        await li.GotoAsync("/policies");
        await PressAsync(li.Locator($"#{AcknowledgePanel.Anchor}").GetByRole(AriaRole.Button));
        await Expect(li.Locator($"#{AcknowledgePanel.Anchor}").GetByRole(AriaRole.Button)).ToHaveCountAsync(0);

        await ShouldHaveDoneAsync(compliance, nameof(PolicyReviewed), nameof(AcknowledgementConfirmed));
    }

    private async Task BeginAsync(Clicking clicks)
    {
        Clicks = clicks;
        _before = await LastEntryAsync();
    }

    private async Task AssignAsync(IPage page)
    {
        await OpenAsync(page, TrainingTexts.Assign);
        await page.PickAsync(page.OpenDialog().GetByRole(AriaRole.Combobox), Newcomer);
        await AnswerAsync(page, TrainingTexts.Assign);
        await Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = Newcomer })).ToHaveCountAsync(1);
    }

    private async Task MakeAccountAsync(IPage page)
    {
        await page.GotoAsync("/organisation/employees/new");
        await page.Field(OrganisationTexts.StaffNumber).FillAsync("90001");
        await page.Field(OrganisationTexts.Name).FillAsync(Entrant);
        await page.Field(OrganisationTexts.Unit).SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.Field(OrganisationTexts.Post).FillAsync("客户经理");
        await PressAsync(page.Button(OrganisationTexts.Save));
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = OrganisationTexts.Heading })).ToBeVisibleAsync();
        await page.GotoAsync("/accounts/new");

        // The heading takes the focus of a page that has just been opened, which would close a list of suggestions.
        await Expect(page.Locator("h1")).ToBeFocusedAsync();
        await page.PickAsync(page.Field(AccountTexts.Employee), Entrant);
        await Expect(page.Field(AccountTexts.UserName)).Not.ToBeEmptyAsync();
        await PressAsync(page.Button(AccountTexts.Create));
        var made = await PasswordOnceAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = AccountTexts.ToRoles }).ClickAsync();
        await OpenAsync(page, AccountTexts.Reset);
        await AnswerAsync(page, AccountTexts.Reset);
        Assert.NotEqual(made, await PasswordOnceAsync(page));
    }

    // The one that is shown is the one that lets in: a second act would have made another.
    private async Task<string> PasswordOnceAsync(IPage page)
    {
        await Expect(page.GetByText(AccountTexts.ShownOnce)).ToHaveCountAsync(1);
        var facts = page.Locator("dl").Filter(new() { HasText = AccountTexts.InitialPassword }).Locator("dd");
        var (name, password) = (await facts.Nth(0).InnerTextAsync(), await facts.Nth(1).InnerTextAsync());
        await SignInOnceAsync(name, password);
        return password;
    }

    private async Task SignInOnceAsync(string name, string password)
    {
        var page = await AsAsync(name, password);
        await Expect(page.GetByText(Conduct.App.Features.SignIn.SignInTexts.MustChange)).ToBeVisibleAsync();
        await LeaveAsync(name);
    }

    private async Task SetDayAsync(IPage page)
    {
        await page.GotoAsync("/working-days?year=2027");
        await page.Field(WorkingDayTexts.Name).FillAsync("司庆");
        await PressAsync(page.Button(WorkingDayTexts.Save));
        var row = page.GetByRole(AriaRole.Row).Filter(new() { HasText = "司庆" });
        await Expect(row).ToHaveCountAsync(1);
        await PressAsync(row.GetByRole(AriaRole.Button));
        await Expect(page.OpenDialog()).ToHaveCountAsync(1);
        await AnswerAsync(page, WorkingDayTexts.Remove);
        await Expect(row).ToHaveCountAsync(0);
    }

    private async Task ControlJobAsync(IPage page)
    {
        await page.GotoAsync("/jobs");
        await PressAsync(page.Button(JobTexts.Pause).First);
        await Expect(page.OpenDialog()).ToHaveCountAsync(1);
        await page.OpenDialog().Field(JobTexts.Reason).FillAsync(Reason);
        await AnswerAsync(page, JobTexts.Pause);
        await Expect(page.GetByText(Reason)).ToHaveCountAsync(1);
        await PressAsync(page.Button(JobTexts.Resume));
        await Expect(page.Button(JobTexts.Resume)).ToHaveCountAsync(0);
        await PressAsync(page.Button(JobTexts.RunNow).First);
        await Until.HoldsAsync(async () => (await AuditedAsync(after: _before)).ContainsKey(AuditKinds.JobStartedByHand));
    }

    private async Task AddRobotAsync(IPage page)
    {
        await page.GotoAsync("/robots/new");
        await page.Field(RobotPageTexts.Name).FillAsync("管理群");
        await page.Field(RobotPageTexts.Address).FillAsync("https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=0");
        await PressAsync(page.Button(RobotPageTexts.Save));
        await PressAsync(page.Button(RobotPageTexts.Disable));
        await Expect(page.Button(RobotPageTexts.Enable)).ToBeVisibleAsync();
        await PressAsync(page.Button(RobotPageTexts.Enable));
        await Expect(page.Button(RobotPageTexts.Disable)).ToBeVisibleAsync();
    }

    private Task PressAsync(ILocator button) => Clicks == Clicking.DoubleClick ? button.DblClickAsync() : button.ClickAsync();

    private async Task OpenAsync(IPage page, string button)
    {
        await PressAsync(page.Button(button));
        await Expect(page.OpenDialog()).ToHaveCountAsync(1);
        await page.DialogHasFocusAsync();
    }

    private async Task AnswerAsync(IPage page, string button)
    {
        await PressAsync(page.OpenDialog().Locator(".mud-dialog-content").Button(button));
        await Expect(page.OpenDialog()).ToHaveCountAsync(0);
    }

    private async Task ShouldHaveDoneAsync(IPage page, params string[] kinds)
    {
        await ShouldHavePressedAsync(page);
        Assert.Equal(kinds.Order().Select(kind => $"{kind} 1"), (await AuditedAsync(after: _before)).Select(kind => $"{kind.Key} {kind.Value}").Order());
    }
}
