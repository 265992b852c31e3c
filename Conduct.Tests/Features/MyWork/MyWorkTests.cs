using System.Globalization;
using Conduct.App.Data;
using Conduct.App.Features.Cases;
using Conduct.App.Features.MyWork;
using Conduct.App.Platform;
using Conduct.App.Work.Items;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.MyWork;

/// <summary>For each role only what waits for this person.</summary>
public sealed class MyWorkTests
{
    public static TheoryData<CaseStatus, string> EarlySteps => new()
    {
        { CaseStatus.Filed, "StartInvestigation" },
        { CaseStatus.Investigating, "AskStatement" },
        { CaseStatus.StatementPending, "RecordStatement" },
        { CaseStatus.Findings, "RecordFindings" },
    };

    [Theory, MemberData(nameof(EarlySteps))]
    public async Task Officer_OpenCase_HasItsNextStep(CaseStatus status, string expected)
    {
        await using var stage = await PenaltyStage.StartAsync();
        var caseFile = new CaseFileBuilder(stage.Company, stage.Policy).Build(status);
        await stage.Host.SaveAsync(caseFile);

        var row = Assert.Single(await RowsAsync(stage, stage.Hr));

        Assert.Equal((expected, caseFile.Number, stage.Company.Zhang.Name), (row.Kind, row.CaseNumber, row.Who));
        Assert.Equal(status == CaseStatus.StatementPending ? caseFile.Subjects[0].StatementDueOn : null, row.Due);
        await NothingForAsync(stage, stage.OtherHr, stage.BranchManager, stage.OtherManager, stage.Company.As(stage.Company.Zhang), stage.Company.As(stage.Company.Li));
    }

    [Theory, BothDatabases]
    public async Task Officer_Draft_WaitsForItsAuthorAlone(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        await stage.Host.SaveAsync(new CaseFileBuilder(stage.Company, stage.Policy).Build(CaseStatus.Draft));

        Assert.Equal(["FinishDraft"], await KindsAsync(stage, stage.Hr));
        await NothingForAsync(stage, stage.SecondHr);
    }

    [Theory, BothDatabases]
    public async Task Officer_Findings_LeadToAProposalOrToNoAction(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        await stage.Host.SaveAsync(new CaseFileBuilder(stage.Company, stage.Policy).Found());
        await stage.Host.SaveAsync(new CaseFileBuilder(stage.Company, stage.Policy) { Number = "C-2026-000002" }.Found(Finding.Unsubstantiated));

        Assert.Equal(["ProposePenalty", "ConcludeUnproven"], await KindsAsync(stage, stage.Hr));
    }

    [Theory, BothDatabases]
    public async Task Approver_HasWhatStandsAtTheirStep(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var decision = (await stage.DecisionAsync(DecisionStatus.PendingApproval)).Decision;

        var row = Assert.Single(await RowsAsync(stage, stage.BranchManager));

        Assert.Equal(("ApprovePenalty", decision.Id), (row.Kind, row.ItemId));
        await NothingForAsync(stage, stage.HeadManager, stage.OtherManager, stage.Company.As(stage.Company.ComplianceOfficer), stage.Hr, stage.Company.As(stage.Company.Zhang));
    }

    [Fact]
    public async Task Approver_NamedInTheCase_HasNothing()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var decision = (await stage.DecisionAsync(DecisionStatus.PendingApproval)).Decision;

        await NothingForAsync(stage, stage.BranchManager.RecusedFrom(decision.CaseFileId));
    }

    [Theory]
    [InlineData(DecisionStatus.Returned, "RevisePenalty")]
    [InlineData(DecisionStatus.Approved, "ServeDecision")]
    [InlineData(DecisionStatus.Served, "SecureReceipt")]
    [InlineData(DecisionStatus.Effective, "PassToPayroll")]
    public async Task Officer_Decision_HasItsNextStep(DecisionStatus status, string expected)
    {
        await using var stage = await PenaltyStage.StartAsync();
        await stage.DecisionAsync(status);

        Assert.Equal([expected], await KindsAsync(stage, stage.Hr));
        await NothingForAsync(stage, stage.OtherHr, stage.BranchManager);
    }

    [Theory, BothDatabases]
    public async Task Employee_HasReceiptAndReview_NearestDeadlineFirst(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var staged = await stage.DecisionAsync(DecisionStatus.Served);

        var rows = await RowsAsync(stage, stage.Company.As(stage.Company.Zhang));

        Assert.Equal(["WriteReview", "ConfirmDecision"], rows.Select(row => row.Kind));
        Assert.Equal((staged.Review!.DueOn, null), (rows[0].Due!.Value, rows[1].Due));
        Assert.All(rows, row => Assert.Null(row.Who));
        await NothingForAsync(stage, stage.Company.As(stage.Company.Li));
    }

    [Theory, BothDatabases]
    public async Task Review_MovesFromTheEmployeeToTheOfficerAndBack(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var staged = await stage.DecisionAsync(DecisionStatus.Effective);
        var zhang = stage.Company.As(stage.Company.Zhang);
        await stage.Host.ChangeAsync(async db => (await db.WrittenReviews.FindAsync(staged.Review!.Id))!.Submit(ReviewBuilder.Text, Company.Today, zhang, Company.Now));
        Assert.Contains("JudgeReview", await KindsAsync(stage, stage.Hr));
        await NothingForAsync(stage, zhang);

        await stage.Host.ChangeAsync(async db => (await db.WrittenReviews.FindAsync(staged.Review!.Id))!.Return("请写明整改措施", Company.Today, stage.Hr, Company.Now));

        Assert.Equal(["RewriteReview"], await KindsAsync(stage, zhang));
    }

    [Theory, BothDatabases]
    public async Task Overdue_ShowsForOfficerAndManagerOfThePeople(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        await stage.DecisionAsync(DecisionStatus.Served);
        stage.Host.Clock.Now = Company.Now.AddDays(8);

        Assert.Equal(["ReviewOverdue"], await OthersAsync(stage, stage.Hr));
        Assert.Equal(["ReviewOverdue"], await OthersAsync(stage, stage.BranchManager));
        Assert.DoesNotContain("ReviewOverdue", await KindsAsync(stage, stage.Hr));
        await NothingForAsync(stage, stage.BranchManager, stage.OtherManager, stage.OtherHr);
    }

    [Theory, BothDatabases]
    public async Task Review_NotYetDue_IsFollowedByTheOfficerAlone(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        await stage.DecisionAsync(DecisionStatus.Served);

        Assert.Equal(["WriteReview"], await OthersAsync(stage, stage.Hr));
        Assert.Empty(await OthersAsync(stage, stage.BranchManager));
        Assert.Empty(await OthersAsync(stage, stage.OtherHr));
        Assert.Empty(await OthersAsync(stage, stage.Company.As(stage.Company.Zhang)));
    }

    [Theory, BothDatabases]
    public async Task Approval_WaitsForOthersOnTheOfficersList_ByName(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        await stage.DecisionAsync(DecisionStatus.PendingApproval);

        var view = await HomeAsync(stage, stage.Hr);

        var row = Assert.Single(OthersIn(view));
        Assert.Contains(stage.Company.BranchManager.Name, row.Whom, StringComparison.Ordinal);
        Assert.Empty(MineIn(view));
        Assert.Equal(0, (await HomeAsync(stage, stage.BranchManager)).Others);
        Assert.Equal(0, (await HomeAsync(stage, stage.OtherHr)).Others);
    }

    [Theory, BothDatabases]
    public async Task Row_NamesNumberPersonClauseAndAmount(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var decision = await stage.DecisionAsync(DecisionStatus.PendingApproval);

        var row = Assert.Single(MineIn(await HomeAsync(stage, stage.BranchManager)));

        Assert.Equal($"{decision.CaseFile.Number} · 张伟 · {decision.CaseFile.Subjects[0].Allegations[0].ClauseTitle} · 3,000 元", row.Matter);
    }

    // What the employee may see is their own side, from service on.
    [Theory, BothDatabases]
    public async Task Row_OfTheSubject_NamesNobodyAndTheirOwnAmount(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var decision = await stage.DecisionAsync(DecisionStatus.Served, changeCase: builder => builder.WithSubject(stage.Company.Li, PolicyBuilder.Meal));

        var rows = MineIn(await HomeAsync(stage, stage.Company.As(stage.Company.Zhang))).ToList();

        Assert.All(rows, row => Assert.Equal($"{decision.CaseFile.Number} · {decision.CaseFile.Subjects[0].Allegations[0].ClauseTitle} · 3,000 元", row.Matter));
        Assert.NotEmpty(rows);
    }

    // More than anybody reads at once: the beginning of each group, all of it behind its link, page by page.
    [Theory, BothDatabases]
    public async Task Home_ShowsTheBeginningOfAGroup_AndAllOfItByPages(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        await DraftAsync(stage, 31);

        var home = await HomeAsync(stage, stage.Hr);
        var pages = new List<HomeView>();
        for (var page = 1; page <= 3; page++)
        {
            pages.Add(await HomeAsync(stage, stage.Hr, HomeFilter.Undated, new(page, 20)));
        }

        var section = Assert.Single(home.Sections);
        Assert.Equal((HomeGroup.Undated, 10, 31, false), (section.Group, section.Rows.Count, section.Total, home.IsCut));
        Assert.Equal((31, 0), (home.Count(HomeFilter.Mine), home.Count(HomeFilter.Overdue)));
        Assert.Equal([20, 11, 0], pages.Select(page => MineIn(page).Count()));
        Assert.Equal(31, pages.SelectMany(MineIn).DistinctBy(row => row.Key).Count());
        Assert.Equal(section.Rows.Select(row => row.Key), MineIn(pages[0]).Take(10).Select(row => row.Key));
        Assert.Empty((await HomeAsync(stage, stage.Hr, HomeFilter.Overdue)).Sections);
    }

    [Fact]
    public async Task Home_WithMoreOfAKindThanAListHolds_SaysSo()
    {
        await using var stage = await PenaltyStage.StartAsync();
        await DraftAsync(stage, WorkScope.MaxOfAKind + 1);

        var home = await HomeAsync(stage, stage.Hr);

        Assert.Equal((WorkScope.MaxOfAKind, true), (home.Count(HomeFilter.Mine), home.IsCut));
    }

    // Each link under a group leads where all of the group is.
    [Fact]
    public void Group_IsWholeInTheSightItsLinkLeadsTo() => Assert.All(Enum.GetValues<HomeGroup>(), group => Assert.True(group.IsIn(HomeGroups.FilterOf(group))));

    [Theory]
    [InlineData("2026-03-08", HomeGroup.Overdue)]
    [InlineData("2026-03-09", HomeGroup.Today)]
    [InlineData("2026-03-15", HomeGroup.ThisWeek)]
    [InlineData("2026-03-16", HomeGroup.Later)]
    [InlineData(null, HomeGroup.Undated)]
    public void Group_AWeekEndsOnSunday(string? due, HomeGroup expected) =>
        Assert.Equal(expected, HomeGroups.Of(due is null ? null : DateOnly.Parse(due, CultureInfo.InvariantCulture), Company.Today));

    [Fact]
    public void Group_OnASunday_TheWeekIsThisDayAlone() =>
        Assert.Equal((HomeGroup.Today, HomeGroup.Later), (HomeGroups.Of(new(2026, 3, 15), new(2026, 3, 15)), HomeGroups.Of(new(2026, 3, 16), new(2026, 3, 15))));

    [Theory]
    [InlineData(0, Tone.Neutral)]
    [InlineData(13, Tone.Neutral)]
    [InlineData(14, Tone.Warn)]
    [InlineData(30, Tone.Bad)]
    public void Row_WithoutADay_LooksAsLongAsItHasWaited(int days, Tone expected)
    {
        var item = new WorkItem { Task = new("Test", () => "…"), Id = NewId.Next(), Since = Company.Today.AddDays(-days), Link = "/" };

        Assert.Equal((expected, MyWorkDisplay.Waiting(days)), (HomeRow.Of(item, null, default, [], Company.Today).Tone, HomeRow.Of(item, null, default, [], Company.Today).Time));
    }

    [Theory, BothDatabases]
    public async Task Case_IsReadyToClose_OnlyAfterTheAppealWindow(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        await stage.DecisionAsync(DecisionStatus.Executed);
        await NothingForAsync(stage, stage.Hr);

        stage.Host.Clock.Now = Company.Now.AddDays(30);

        Assert.Equal(["CloseCase"], await KindsAsync(stage, stage.Hr));
    }

    // Also in the statuses that no way leads to yet.
    [Theory, BothDatabases]
    public async Task Case_IsReadyToClose_WhenItsFileMayClose(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var decision = (await stage.DecisionAsync(DecisionStatus.Executed)).Decision;
        var lastDay = decision.AppealEndsOn!.Value;

        foreach (var status in Enum.GetValues<DecisionStatus>())
        {
            await stage.Host.ChangeAsync(db => db.PenaltyDecisions.ExecuteUpdateAsync(row => row.SetProperty(one => one.Status, status)));
            foreach (var day in new[] { lastDay, lastDay.AddDays(1) })
            {
                stage.Host.Clock.Now = Company.Now.AddDays(day.DayNumber - Company.Today.DayNumber);
                var mayClose = (await stage.CaseAsync(decision.CaseFileId)).MayClose([await stage.DecisionAsync(decision.Id)], day);

                Assert.True(mayClose == (await KindsAsync(stage, stage.Hr)).Contains("CloseCase"), $"{status} on {day}");
            }
        }
    }

    private static async Task NothingForAsync(PenaltyStage stage, params Actor[] actors)
    {
        foreach (var actor in actors)
        {
            Assert.Empty(await RowsAsync(stage, actor));
        }
    }

    private static async Task<HomeView> HomeAsync(PenaltyStage stage, Actor by, HomeFilter? filter = null, PageRequest? page = null)
    {
        await using var scope = stage.Host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<HomeQuery>().ReadAsync(by, filter, page ?? new(), TestContext.Current.CancellationToken);
    }

    private static async Task DraftAsync(PenaltyStage stage, int drafts)
    {
        for (var i = 0; i < drafts; i++)
        {
            await stage.Host.RunAsync(new SaveCaseDraft(NewId.Next(), new CaseDraft { Narrative = "客户投诉待核实" }), stage.Hr).ShouldBeDone();
        }
    }

    private static IEnumerable<HomeRow> MineIn(HomeView view) => view.Sections.Where(section => section.Group is not null).SelectMany(section => section.Rows);

    private static IEnumerable<HomeRow> OthersIn(HomeView view) => view.Sections.Where(section => section.Group is null).SelectMany(section => section.Rows);

    private static async Task<IEnumerable<string>> OthersAsync(PenaltyStage stage, Actor by) => OthersIn(await HomeAsync(stage, by)).Select(row => row.Key.Code);

    private static async Task<IEnumerable<string>> KindsAsync(PenaltyStage stage, Actor by) => (await RowsAsync(stage, by)).Select(row => row.Kind);

    private static async Task<IReadOnlyList<MyWorkRow>> RowsAsync(PenaltyStage stage, Actor by)
    {
        await using var scope = stage.Host.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<MyWorkQuery>().FindAsync(by, TestContext.Current.CancellationToken)).Rows;
    }
}
