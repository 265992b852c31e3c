using Bunit;
using Conduct.App.Features.Cases;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell;
using Conduct.App.Shell.Sections;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Cases;

public sealed class CasePageTests : CaseComponentTest
{
    [Fact]
    public async Task Page_FiledCase_NamesSubjectsAndClauseAndOffersWhatTheTableAllows()
    {
        await using var stage = await SetAsync(CaseStatus.Filed, company => company.HrOfficer, Role.HrOfficer, builder =>
            builder.WithSubject(builder.Company.Zhang).WithSubject(builder.Company.Li));

        var page = Show(stage);

        Assert.Equal("张伟、李娜：条款 2.1", page.Find("h1").TextContent);
        Assert.Equal(
            [CaseAction.NotAccept, CaseAction.Withdraw, CaseAction.StartInvestigation],
            Actions(page));
        Assert.Equal(CaseStepTexts.TitleFormat.With(CaseWorkTexts.StartInvestigation), page.Find("#next-step").TextContent);
    }

    [Fact]
    public async Task Page_LightCaseThatIsAdmitted_OffersTheShortWay()
    {
        await using var stage = await SetAsync(CaseStatus.Filed, company => company.HrOfficer, Role.HrOfficer, builder => builder.WithSubject(builder.Company.Zhang, PolicyBuilder.Late));
        await stage.RunAsync(new RecordStatement(stage.Id, stage.Version, stage.Built.Subjects[0].Id, "承认", StatementAttitude.Admits, Company.Today)).ShouldBeDone();

        Assert.Contains(CaseAction.GoStraightToFindings, Actions(Show(stage)));
    }

    [Fact]
    public async Task Page_WithMeasuresOpen_DoesNotOfferToClose()
    {
        await using var stage = await SetAsync(CaseStatus.InExecution, company => company.HrOfficer, Role.HrOfficer);

        Assert.DoesNotContain(CaseAction.Close, Actions(Show(stage)));
    }

    [Fact]
    public async Task PeopleTab_AfterASecondStatement_ShowsBothInOrder()
    {
        await using var stage = await SetAsync(CaseStatus.Filed, company => company.HrOfficer, Role.HrOfficer);
        await stage.RunAsync(new RecordStatement(stage.Id, stage.Version, stage.Built.Subjects[0].Id, "没有此事", StatementAttitude.Denies, Company.Today)).ShouldBeDone();
        await stage.RunAsync(new RecordStatement(stage.Id, stage.Version + 1, stage.Built.Subjects[0].Id, "确有此事", StatementAttitude.Admits, Company.Today)).ShouldBeDone();

        var page = Show(stage, CasePeopleSection.InAddress);

        Assert.Equal(["没有此事", "确有此事"], page.FindAll("blockquote").Select(quote => quote.TextContent));
        Assert.Equal(["第 1 次陈述 · ", "第 2 次陈述（以此为准） · "], page.FindAll(".statements strong").Select(name => name.TextContent));
    }

    [Fact]
    public async Task Page_ForTheManager_IsReadOnly()
    {
        await using var stage = await SetAsync(CaseStatus.Filed, company => company.BranchManager, Role.Manager);

        var page = Show(stage);

        Assert.Contains("张伟", page.Find("h1").TextContent, StringComparison.Ordinal);
        Assert.Empty(Actions(page));
        Assert.Contains(CaseStepTexts.NothingToDo, page.Find("[aria-labelledby=next-step]").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("E200", Role.Manager)]
    [InlineData("E101", Role.Manager)]
    public async Task Page_OutOfReachOrForTheSubject_ReadsAsNotFound(string staffNumber, Role role)
    {
        await using var stage = await SetAsync(CaseStatus.Filed, company => company.Employees.Single(one => one.StaffNumber == staffNumber), role);

        Assert.Equal(ShellTexts.NotFoundTitle, Show(stage).Find("h1").TextContent);
    }

    [Fact]
    public async Task StartInvestigation_Clicked_MovesTheCase()
    {
        await using var stage = await SetAsync(CaseStatus.Filed, company => company.HrOfficer, Role.HrOfficer);
        var page = Show(stage);

        await page.Find("[aria-labelledby=next-step] button").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Contains(DomainTexts.Of(CaseStatus.Investigating), page.Find(".page-facts").TextContent, StringComparison.Ordinal), Timeout);
        Assert.Equal(CaseStatus.Investigating, (await stage.LoadAsync()).Status);
    }

    [Fact]
    public async Task StaleCase_AfterFiveMonths_WarnsStrongly()
    {
        await using var stage = await SetAsync(CaseStatus.Filed, company => company.HrOfficer, Role.HrOfficer);
        stage.Host.Clock.Now = stage.Host.Clock.Now.AddMonths(6);

        Assert.NotNull(Show(stage).Find($"[aria-label={CaseTexts.ClocksLabel}] .mud-chip-color-error"));
    }

    [Fact]
    public async Task PeopleTab_InFindings_OffersAFindingForEachAllegation()
    {
        await using var stage = await SetAsync(CaseStatus.Findings, company => company.HrOfficer, Role.HrOfficer);

        var page = Show(stage, CasePeopleSection.InAddress);

        Assert.Contains("事情属实，我没有提前申报。", page.Find("blockquote").TextContent, StringComparison.Ordinal);
        Assert.Equal(DomainTexts.Of(CaseAction.RecordFinding), Assert.Single(page.FindAll(".finding button")).TextContent);
    }

    [Fact]
    public async Task TimelineTab_ShowsNewestFirstInWords()
    {
        await using var stage = await SetAsync(CaseStatus.Investigating, company => company.HrOfficer, Role.HrOfficer);

        var page = Show(stage, CaseTimelineSection.InAddress);
        var entries = page.FindAll(".mud-timeline li");

        Assert.Equal(4, entries.Count);
        Assert.StartsWith("2026-03-09", Assert.Single(page.FindAll(".mud-timeline h3")).TextContent, StringComparison.Ordinal);
        Assert.Contains(EventSentences.Of(nameof(InvestigationStarted), "{}"), entries[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("何静", entries[0].TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(CasePeopleSection.InAddress)]
    public async Task SubjectsBeyondReach_AreCounted_AndNothingElse(string? tab)
    {
        await using var stage = await SetAsync(CaseStatus.Findings, company => company.BranchManager, Role.HrOfficer, builder =>
            builder.WithSubject(builder.Company.Zhang).WithSubject(builder.Company.Enter("X77", "欧阳朔北", builder.Company.OtherBranch)));

        var page = Show(stage, tab);

        Assert.Equal("张伟：条款 2.1", page.Find("h1").TextContent);
        Assert.Contains("另有 1 名当事人，不在您的权限范围内", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("欧阳朔北", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("X77", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".page-header button"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(CasePeopleSection.InAddress)]
    [InlineData("decision")]
    public async Task SubjectWhoHasLeft_IsMarked(string? tab)
    {
        await using var stage = await SetAsync(CaseStatus.Decided, company => company.HrOfficer, Role.HrOfficer);
        Assert.DoesNotContain(ShellTexts.HasLeft, Show(stage, tab).Markup, StringComparison.Ordinal);
        await stage.Host.ChangeAsync(async db =>
        {
            var zhang = await db.Employees.SingleAsync(row => row.Id == stage.Company.Zhang.Id, Xunit.TestContext.Current.CancellationToken);
            zhang.Change(zhang.Details with { LeftOn = Company.Today.AddDays(-1) }, Actor.System, Company.Now);
        });

        Assert.Contains(ShellTexts.HasLeft, Show(stage, tab).Markup, StringComparison.Ordinal);
    }

    private IRenderedComponent<CasePage> Show(CaseStage stage, string? tab = null)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(tab is null ? $"/cases/{stage.Id}" : $"/cases/{stage.Id}?{CaseSection.QueryName}={tab}");
        var page = Render<CasePage>(parameters => parameters.Add(one => one.CaseFileId, stage.Id));
        page.WaitForState(() => page.FindAll(".loading").Count == 0, Timeout);
        return page;
    }

    private static IEnumerable<CaseAction> Actions(IRenderedComponent<CasePage> page) =>
        page.FindAll(".page-header button, [aria-labelledby=next-step] button").Select(button => Enum.GetValues<CaseAction>().First(action => DomainTexts.Of(action) == button.TextContent));
}
