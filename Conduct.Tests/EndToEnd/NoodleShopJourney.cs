using Conduct.App.Features.Cases;
using Conduct.App.Features.Penalties;
using Conduct.App.Features.Reviews;
using Conduct.App.Features.Training;
using Conduct.Domain.Cases;
using Conduct.Tests.EndToEnd.Steps;
using Conduct.Tests.Support;
using Microsoft.Playwright;
using static Conduct.Tests.EndToEnd.Steps.PageSteps;
using static Microsoft.Playwright.Assertions;

namespace Conduct.Tests.EndToEnd;

/// <summary>Two client managers let a client pay in a noodle shop: from filing to the closed file and the exported register.</summary>
public sealed class NoodleShopJourney(Browser browser) : BrowserJourney(browser, new DemoHost())
{
    private const string Zhang = "张晓川";
    private const string Li = "李思妍";
    private const string Grounds = "二人于3月2日中午在老王面馆与客户用餐，由客户付款，事前未申报，事后未补报。以上有照片和监测记录证明，二人均予承认。";
    private const string Admission = "客户抢着付了钱，我没有坚持，也没有补报。";
    private const string Written = "我违反了不得接受客户宴请的规定，认识到公私不分的危害，今后遇到类似情况一律事前申报。";
    private const string Purpose = "三月合规例会";

    private static readonly string Photo = Path.Combine(Repository.Root, "Conduct.App/Features/Demo/Evidence/visit.png");
    private static readonly string Note = Path.Combine(Repository.Root, "Conduct.App/Features/Demo/Evidence/monitoring.txt");

    private static readonly IncidentReport NoodleShop = new(
        new(2026, 3, 2), new(2026, 3, 6), DiscoveryChannel.InternalMonitoring, "天河区老王面馆", "两名客户经理与客户在面馆用餐，由客户付款，事前未申报。", "1.1", Zhang, Li);

    [Theory]
    [InlineData("zh-CN", Clicking.Once)]
    [InlineData("en", Clicking.Once, Traits = [FullStageAttribute.Trait, FullStageAttribute.Value])]
    [InlineData("zh-CN", Clicking.Twice, Traits = [FullStageAttribute.Trait, FullStageAttribute.Value])]
    [InlineData("en", Clicking.TwiceUnguarded, Traits = [FullStageAttribute.Trait, FullStageAttribute.Value])]
    public async Task NoodleShop_FromTheIncident_ToTheClosedFileAndTheRegister(string language, Clicking clicks)
    {
        Speak(language);
        Clicks = clicks;
        var before = await LastEntryAsync();
        var (file, number) = await FileAndProposeAsync();
        await LaterAsync(days: 1);
        await DecideAndServeAsync(file, number);
        await WriteReviewsAsync(number);
        await LaterAsync(days: 2);
        await JudgeReviewsAsync(file, number);
        await PassDeductionsAsync(file, number);
        await LaterAsync(days: 8);
        await CloseAsync(file);
        await ExportAsync(number);
        Assert.Equal(NoodleShopAudit.Entries, await AuditedAsync(after: before));
        await ShouldHavePressedAsync(await AsAsync("compliance"));
    }

    private async Task<(string File, string Number)> FileAndProposeAsync()
    {
        var hr = await AsAsync("hr");
        await hr.GotoAsync("/cases/new");
        await hr.FillAsync(NoodleShop);
        await hr.DropFileAsync(Photo);
        await hr.ChooseFileAsync(Note);
        var (file, number) = await hr.FileAsync();
        await hr.StartInvestigationAsync();
        await hr.OpenTabAsync(file, CasePeopleSection.InAddress);
        await hr.RequestStatementAsync(Zhang);
        foreach (var person in NoodleShop.People)
        {
            await hr.RecordStatementAsync(person, StatementAttitude.Admits, Admission);
            await hr.FindProvenAsync(person, Photo, Note);
        }

        await hr.OpenTabAsync(file, CaseDecisionSection.InAddress);
        foreach (var person in NoodleShop.People)
        {
            var editor = await hr.StartProposalAsync(person);
            await editor.ShouldProposeAsync(yuan: 3000, reviewDays: 7);
            await hr.SendProposalAsync(editor, person, Grounds);
        }

        return (file, number);
    }

    private async Task DecideAndServeAsync(string file, string number)
    {
        await (await AsAsync("manager")).ApproveTogetherAsync(number, Zhang, Li);
        await (await AsAsync("head")).ApproveTogetherAsync(number, Zhang, Li);
        var hr = await AsAsync("hr");
        await hr.OpenTabAsync(file, CaseDecisionSection.InAddress);
        var letter = await hr.CardOf(Zhang).GetByRole(AriaRole.Link, new() { Name = PenaltyTexts.OpenLetter }).GetAttributeAsync("href");
        await ShouldSeeNothingAsync(letter!.Split('/')[^2], number);
        await hr.ServeAsync(Zhang);
        await hr.ServeAsync(Li);
    }

    // Approved, but not served: the subject learns nothing of it.
    private async Task ShouldSeeNothingAsync(string decisionId, string number)
    {
        var zhang = await AsAsync("zhang");
        await zhang.GotoAsync("/");
        await Expect(zhang.GetByRole(AriaRole.Link, new() { Name = TrainingWorkTexts.DoTraining })).ToBeVisibleAsync();
        await Expect(zhang.GetByRole(AriaRole.Link, new() { Name = PenaltyWorkTexts.ConfirmDecision })).ToHaveCountAsync(0);
        await zhang.GotoAsync("/my/file");
        await Expect(zhang.Locator("main table").First).ToBeVisibleAsync();
        await Expect(zhang.GetByText(number)).ToHaveCountAsync(0);
        await zhang.GotoAsync($"/my/decisions/{decisionId}");
        await Expect(zhang.GetByText(Conduct.App.Shell.ShellTexts.NotFoundTitle)).ToBeVisibleAsync();
    }

    private async Task WriteReviewsAsync(string number)
    {
        foreach (var account in new[] { "zhang", "li" })
        {
            var page = await AsAsync(account);
            await page.OpenServedDecisionAsync(number);
            await Expect(page.GetByText(Grounds)).ToBeVisibleAsync();
            await Expect(page.GetByText("1.1").First).ToBeVisibleAsync();
            await Expect(page.GetByText(Format(LetterTexts.AppealUntilFormat, new DateOnly(2026, 3, 17)))).ToBeVisibleAsync();
            await page.ConfirmReceiptAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = MyDecisionTexts.ToReview }).ClickAsync();
            await page.HandInReviewAsync(Written);
        }
    }

    private async Task JudgeReviewsAsync(string file, string number)
    {
        var hr = await AsAsync("hr");
        await hr.OpenTabAsync(file, CaseReviewSection.InAddress);
        await hr.AcceptReviewAsync(Li);
        await hr.ReturnReviewAsync(Zhang, "请写明今后遇到客户付款时的具体做法。");

        var zhang = await AsAsync("zhang");
        await zhang.GotoAsync("/");
        await zhang.GetByRole(AriaRole.Listitem).Filter(new() { HasText = number }).GetByRole(AriaRole.Link, new() { Name = ReviewWorkTexts.RewriteReview }).ClickAsync();
        await Expect(zhang.GetByText("请写明今后遇到客户付款时的具体做法。").First).ToBeVisibleAsync();
        await zhang.HandInReviewAsync($"{Written}客户坚持付款的，当日补报并自行承担。");

        await hr.OpenTabAsync(file, CaseReviewSection.InAddress);
        await hr.AcceptReviewAsync(Zhang);
    }

    private async Task PassDeductionsAsync(string file, string number)
    {
        var hr = await AsAsync("hr");
        await hr.OpenTabAsync(file, CaseDecisionSection.InAddress);
        await hr.WaiveAppealAsync(Zhang);
        await hr.WaiveAppealAsync(Li);
        await hr.PassToPayrollAsync(number, Zhang, Li);

        var (_, rows) = (await hr.ExportPayrollAsync())[0];
        var amount = Array.IndexOf(rows[0], PayrollTexts.Amount);
        var passed = rows.Where(row => row.Contains(number)).ToList();
        Assert.Equal([3000d, 3000d], passed.Select(row => row[amount]));
        Assert.All(passed, row => Assert.Contains("2026-03", row));
    }

    private async Task CloseAsync(string file)
    {
        var hr = await AsAsync("hr");
        await hr.GotoAsync(file);
        await hr.CloseCaseAsync();
    }

    private async Task ExportAsync(string number)
    {
        var compliance = await AsAsync("compliance");
        await compliance.SearchRegisterAsync("老王");
        await Expect(compliance.GetByRole(AriaRole.Link, new() { Name = number })).ToHaveCountAsync(2);

        var book = await compliance.ExportRegisterAsync(Purpose);

        NoodleShopRegister.ShouldHold(book, number, Purpose);
        await compliance.CheckAuditAsync();
    }
}
