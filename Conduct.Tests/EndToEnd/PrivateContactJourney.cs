using Conduct.App.Features.Cases;
using Conduct.App.Features.Penalties;
using Conduct.App.Features.Register;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Cases;
using Conduct.Domain.Penalties;
using Conduct.Tests.EndToEnd.Steps;
using Conduct.Tests.Support;
using Microsoft.Playwright;
using static Conduct.Tests.EndToEnd.Steps.PageSteps;
using static Microsoft.Playwright.Assertions;

namespace Conduct.Tests.EndToEnd;

/// <summary>Clients on a personal WeChat: rejected at first, proposed again outside the range, and decided by three levels.</summary>
[FullStage]
public sealed class PrivateContactJourney(Browser browser) : BrowserJourney(browser, new DemoHost())
{
    private const string Su = "苏念慈";
    private const string Grounds = "以个人微信添加客户12名，并收集其中三名客户的身份证照片，已全部迁移并删除。";
    private const string TooLittle = "涉及客户证件照片，按标准金额处理偏轻，请重新研究。";
    private const string Variance = "收集客户证件照片，情节重于一般违规。";

    private static readonly string Chat = Path.Combine(Repository.Root, "Conduct.App/Features/Demo/Evidence/chat.png");

    private static readonly IncidentReport Contacts = new(
        new(2026, 3, 3), new(2026, 3, 5), DiscoveryChannel.RoutineCheck, "天河客户一部", "抽查发现以个人微信添加客户12名，其中三名发送过身份证照片。", "2.1", Su);

    [Fact]
    public async Task PrivateContact_RejectedAndProposedAgain_IsDecidedByThreeLevels()
    {
        SpeakChinese();
        var (file, number) = await FileAsync();
        await RejectAsync(file);
        await ProposeAgainAsync(file);
        foreach (var account in new[] { "manager", "head", "compliance" })
        {
            await ApproveAsync(account, file);
        }

        await ServeAsync(file);
        await CheckRegisterAsync(number);
    }

    private async Task<(string File, string Number)> FileAsync()
    {
        var hr = await AsAsync("hr");
        await hr.GotoAsync("/cases/new");
        await hr.FillAsync(Contacts);
        await hr.ChooseFileAsync(Chat);
        var (file, number) = await hr.FileAsync();
        await hr.StartInvestigationAsync();
        await hr.OpenTabAsync(file, CasePeopleSection.InAddress);
        await hr.RecordStatementAsync(Su, StatementAttitude.Admits, "情况属实，我愿意接受处理。");
        await hr.FindProvenAsync(Su, Chat);
        await hr.OpenTabAsync(file, CaseDecisionSection.InAddress);
        var editor = await hr.StartProposalAsync(Su);
        await hr.SendProposalAsync(editor, Su, Grounds);
        return (file, number);
    }

    private async Task RejectAsync(string file)
    {
        var manager = await AsAsync("manager");
        await manager.OpenTabAsync(file, CaseDecisionSection.InAddress);
        await manager.GiveReasonAsync(manager.CardOf(Su).Button(PenaltyTexts.Reject), PenaltyTexts.Reason, TooLittle, PenaltyTexts.Reject);
        await manager.CardOf(Su).ShouldShowAsync(DecisionStatus.Rejected);
    }

    private async Task ProposeAgainAsync(string file)
    {
        var hr = await AsAsync("hr");
        await hr.OpenTabAsync(file, CaseDecisionSection.InAddress);
        await Expect(hr.CardOf(Su).GetByText(TooLittle).First).ToBeVisibleAsync();
        var editor = await hr.StartProposalAsync(Su);
        await editor.Field(PenaltyTexts.Amount).FillAsync("3000");
        await Expect(hr.GetByText(Format(PenaltyTexts.RouteFormat, 3))).ToBeVisibleAsync();
        await editor.Field(PenaltyTexts.VarianceReason).FillAsync(Variance);
        await hr.SendProposalAsync(editor, Su, Grounds);
    }

    private async Task ApproveAsync(string account, string file)
    {
        var page = await AsAsync(account);
        await page.OpenTabAsync(file, CaseDecisionSection.InAddress);
        await page.CardOf(Su).Button(PenaltyTexts.Approve).ClickAsync();
        await page.AnswerAsync(PenaltyTexts.Approve);
        await Expect(page.CardOf(Su).Button(PenaltyTexts.Approve)).ToHaveCountAsync(0);
    }

    private async Task ServeAsync(string file)
    {
        var hr = await AsAsync("hr");
        await hr.OpenTabAsync(file, CaseDecisionSection.InAddress);
        await hr.CardOf(Su).ShouldShowAsync(DecisionStatus.Approved);
        await hr.ServeAsync(Su);

        // What was rejected stays in the file.
        await Expect(hr.CardOf(Su).GetByText(Format(PenaltyTexts.EarlierFormat, 1))).ToBeVisibleAsync();
    }

    // A rejected proposal is no decision: one line, with the reason for leaving the range in the remark.
    private async Task CheckRegisterAsync(string number)
    {
        var compliance = await AsAsync("compliance");
        await compliance.SearchRegisterAsync(number);
        var line = compliance.GetByRole(AriaRole.Row).Filter(new() { Has = compliance.GetByRole(AriaRole.Link, new() { Name = number }) });

        await Expect(line).ToHaveCountAsync(1);
        await Expect(line).ToContainTextAsync("3,000");
        await Expect(line).ToContainTextAsync("周承远、陆景行、顾书宁");
        await Expect(line).ToContainTextAsync(Variance);
        await Expect(line).ToContainTextAsync(DomainTexts.Of(ServiceMethod.InApp));
        await Expect(compliance.GetByText(RegisterTexts.NothingTitle)).ToHaveCountAsync(0);
    }
}
