using System.Globalization;
using Bunit;
using Conduct.App.Features.Penalties;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Deductions;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;
using MudBlazor;

namespace Conduct.Tests.Features.Penalties;

/// <summary>The arithmetic in words, and the payroll list on the page.</summary>
public sealed class DeductionPanelTests : ComponentTest
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(1);
    private static readonly DateOnly March = new(2026, 3, 1);

    public DeductionPanelTests() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Cultures.Chinese;

    [Fact]
    public void Loss_IsToldToTheFen()
    {
        var panel = Panel(Person(new(8_000_03, 0, 500_00)), MeasureDraftOf(MeasureKind.Compensation, 2_000_00));

        Assert.Equal(
            "工资 8,000.03 元的 20% 为 1,600.00 元；工资减最低工资 2,500.00 元，余 5,500.03 元；取较小者 1,600.00 元，减当月其他扣款 500.00 元和已安排的扣款 0.00 元，可扣 1,100.00 元。",
            Words(panel)[0]);
        Assert.Equal(["1,100.00", "900.00"], panel.FindAll("td.number").Select(cell => cell.TextContent));
    }

    [Fact]
    public void Performance_IsToldWithItsVariablePay() => Assert.Equal(
        "绩效工资 1,200.00 元，减已安排的绩效扣罚 0.00 元，余 1,200.00 元；工资 8,000.00 元减最低工资 2,500.00 元为 5,500.00 元，减当月其他扣款 0.00 元和已安排的扣款 0.00 元，余 5,500.00 元；取较小者，可扣 1,200.00 元。",
        Words(Panel(Person(new(8_000_00, 1_200_00, 0)), MeasureDraftOf(MeasureKind.PerformanceDeduction, 3_000_00)))[0]);

    [Fact]
    public void NoRoom_IsSaidWithTheReason() => Assert.Contains(
        "100.00 元在 60 个月内均无可扣额度。2026年3月：", Panel(Person(new(2_400_00, 0, 0)), MeasureDraftOf(MeasureKind.Compensation, 100_00)).Find(".outcome").TextContent, StringComparison.Ordinal);

    [Fact]
    public void Gaps_NameWhoCanFillThem_ToOfficers_AndNotToTheEmployee()
    {
        PersonDeductions person = new([], new(null, [], []), March);

        Assert.Equal(2, Panel(person, MeasureDraftOf(MeasureKind.Compensation, 100_00)).FindAll("li").Count);
        Assert.Empty(Panel(person, MeasureDraftOf(MeasureKind.Compensation, 100_00), own: true).FindAll("li"));
    }

    [Fact]
    public async Task Editor_ShowsThePlanOfWhatIsTyped()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var caseFile = await stage.FoundAsync();
        await this.SignInAsync(stage, stage.Company.HrOfficer);
        var editor = Render<ProposalEditor>(parameters => parameters.Add(one => one.CaseFileId, caseFile.Id).Add(one => one.Version, caseFile.Version).Add(one => one.SubjectId, caseFile.Subjects[0].Id));
        editor.WaitForState(() => editor.FindAll("aside td.number").Count > 0, Timeout);
        Assert.Equal(["3,000.00"], editor.FindAll("aside td.number").Select(cell => cell.TextContent));

        await editor.Find("input[id^=measure-performancededuction]").ChangeAsync("5000");

        Assert.Equal(["4,000.00", "1,000.00"], editor.FindAll("aside td.number").Select(cell => cell.TextContent));
    }

    [Fact]
    public async Task PayrollPage_PassesAPart_AndTakesItBack()
    {
        await using var stage = await PenaltyStage.StartAsync();
        await stage.DecisionAsync(DecisionStatus.Effective, waived: true);
        await this.SignInAsync(stage, stage.Company.HrOfficer);
        var page = Render<PayrollPage>();
        var dialogs = Render<MudDialogProvider>();
        page.WaitForState(() => page.FindAll("tbody input").Count == 1, Timeout);

        await page.Find("tbody input").ClickAsync();
        var passing = page.FindAll(".bulk-bar button")[^1].ClickAsync();
        await dialogs.WaitForElement(".mud-dialog .actions button").ClickAsync();
        await passing;
        page.WaitForState(() => page.FindAll("tbody button").Count == 1, Timeout);
        Assert.Contains("已转", page.Find("tbody").TextContent, StringComparison.Ordinal);

        var taking = page.Find("tbody button").ClickAsync();
        await dialogs.WaitForElement(".mud-dialog textarea").ChangeAsync("当月工资不足");
        await dialogs.Find(".mud-dialog form").SubmitAsync();
        await taking;
        page.WaitForState(() => page.FindAll("tbody input").Count == 1, Timeout);
    }

    private IRenderedComponent<DeductionPanel> Panel(PersonDeductions person, MeasureDraft draft, bool own = false) =>
        Render<DeductionPanel>(parameters => parameters.Add(one => one.Plan, PlanView.Assumed(Guid.NewGuid(), [draft], person, March)!).Add(one => one.Own, own));

    private static PersonDeductions Person(WageAmounts amounts) => new([], new("广东·广州", [new(March, amounts)], [new(new(2025, 3, 1), 2_500_00, true)]), March);

    private static MeasureDraft MeasureDraftOf(MeasureKind kind, long fen) => new(kind, fen);

    private static string[] Words(IRenderedComponent<DeductionPanel> panel) => [.. panel.FindAll("tbody tr td:last-child").Select(cell => cell.TextContent.Trim().Split('\n')[0].Trim())];
}
