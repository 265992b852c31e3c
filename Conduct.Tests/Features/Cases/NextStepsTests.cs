using System.Globalization;
using Conduct.App.Data;
using Conduct.App.Features.Cases;
using Conduct.App.Features.Penalties;
using Conduct.App.Features.Reviews;
using Conduct.App.Platform.Texts;
using Conduct.App.Security;
using Conduct.App.Shell.Sections;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Cases;

/// <summary>What the case page says comes next, for each status and each of its readers.</summary>
public sealed class NextStepsTests
{
    public NextStepsTests() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Cultures.Chinese;

    public static TheoryData<CaseStatus, string, bool> Officers => new()
    {
        { CaseStatus.Draft, CaseStepTexts.Finish, true },
        { CaseStatus.Filed, CaseWorkTexts.StartInvestigation, true },
        { CaseStatus.Investigating, CaseWorkTexts.AskStatement, true },
        { CaseStatus.StatementPending, CaseWorkTexts.RecordStatement, true },
        { CaseStatus.Findings, CaseWorkTexts.RecordFindings, true },
        { CaseStatus.DecisionPending, PenaltyStepTexts.ApprovalFormat.With(1, 2), false },
        { CaseStatus.Decided, PenaltyStepTexts.Serve, true },
        { CaseStatus.InExecution, PenaltyStepTexts.PayrollFormat.With("绩效扣罚 3,000 元"), true },
        { CaseStatus.Closed, CaseStepTexts.Ended, true },
        { CaseStatus.Archived, CaseStepTexts.Ended, false },
        { CaseStatus.NotAccepted, CaseStepTexts.Ended, true },
        { CaseStatus.NoAction, CaseStepTexts.Ended, true },
        { CaseStatus.Withdrawn, CaseStepTexts.Ended, true },
        { CaseStatus.Suspended, CaseStepTexts.Resume, true },
        { CaseStatus.Reopened, CaseWorkTexts.StartInvestigation, true },
    };

    [Theory, MemberData(nameof(Officers))]
    public async Task Officer_AtEachStatus_IsToldTheStep_AndHasItsButton(CaseStatus status, string what, bool mine)
    {
        await using var stage = await SetAsync(status);

        var first = (await ReadAsync(stage, stage.Hr)).First!;

        Assert.Equal((what, mine), (first.What, first.IsMine));
        Assert.True(mine || first.Note is { Length: > 0 });
    }

    [Fact]
    public void Officers_AllStatuses_AreAmongThem() => Assert.Equal(Enum.GetValues<CaseStatus>(), Officers.Select(row => row.Data.Item1).Order());

    [Theory]
    [InlineData("E100", CaseStatus.DecisionPending)]
    [InlineData("E004", null)]
    public async Task Reader_AtEachStatus_HasAButtonOnlyWhereItIsTheirs_AndElseTheReason(string staffNumber, CaseStatus? theirs)
    {
        foreach (var status in Enum.GetValues<CaseStatus>().Where(status => status != CaseStatus.Draft))
        {
            await using var stage = await SetAsync(status);
            var actor = stage.Company.As(stage.Company.Employees.Single(one => one.StaffNumber == staffNumber));

            var steps = await ReadAsync(stage, actor);

            Assert.NotEmpty(steps.Groups);
            Assert.Equal(status == theirs, steps.First!.IsMine);
            Assert.All(steps.Groups, group => Assert.True(group.IsMine || group.Note is { Length: > 0 }, $"{status}: {group.What}"));
        }
    }

    [Theory, BothDatabases]
    public async Task Approval_NamesWhoIsAskedAndSinceWhen(DatabaseProvider provider)
    {
        await using var stage = await SetAsync(CaseStatus.DecisionPending, provider);

        var forHr = (await ReadAsync(stage, stage.Hr)).First!;

        Assert.Equal(["马超然"], forHr.Who);
        Assert.Equal((Company.Today, "张伟"), (forHr.Since!.Value, forHr.People));
        Assert.Contains("马超然", forHr.Note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Approval_OfAnOfficerWhoFiled_SaysWhyNot()
    {
        await using var stage = await SetAsync(CaseStatus.DecisionPending);
        var both = Actors.Of(stage.Company.HrOfficer.Id, "何静", [.. stage.Company.As(stage.Company.BranchManager).Grants]);

        var first = (await ReadAsync(stage, both)).First!;

        Assert.False(first.IsMine);
        Assert.Equal(DomainTexts.OfRule(PenaltyRules.ApproverFiled, []), first.Note);
    }

    [Fact]
    public async Task Statements_OfTwoSubjects_AreCounted_AndEachHasAButton()
    {
        await using var stage = await SetAsync(CaseStatus.StatementPending, arrange: builder => builder.WithSubject(builder.Company.Zhang).WithSubject(builder.Company.Li));

        var first = (await ReadAsync(stage, stage.Hr)).First!;

        Assert.Equal([CaseStepTexts.StatementsFormat.With(2, "张伟、李娜")], first.Missing);
        Assert.Equal(Company.Today.AddDays(3), first.Due);
        Assert.Equal(["张伟", "李娜"], first.Actions.Select(one => one.Person));
        Assert.Equal(["何静"], first.Who);
    }

    [Fact]
    public async Task Findings_WithoutEvidence_SayThatItIsMissing()
    {
        await using var stage = await SetAsync(CaseStatus.Findings);

        Assert.Equal([CaseStepTexts.FindingsFormat.With(1, PolicyBuilder.Meal)], (await ReadAsync(stage, stage.Hr)).First!.Missing);
    }

    [Theory, BothDatabases]
    public async Task Execution_TellsWhatIsWaitedFor_AndWhenItCanBeClosed(DatabaseProvider provider)
    {
        await using var stage = await SetAsync(CaseStatus.InExecution, provider);

        var waits = (await ReadAsync(stage, stage.Hr)).Groups.Where(group => group.Waits).ToList();

        Assert.Equal(
            new[] { ReviewWorkTexts.StepOwed, PenaltyStepTexts.AppealFormat.With(new DateOnly(2026, 3, 16)), CaseStepTexts.CloseLater }.Order(StringComparer.Ordinal),
            waits.Select(group => group.What).Order(StringComparer.Ordinal));
        Assert.Contains(DomainTexts.OfRule(PenaltyRules.MeasuresStillOpen, ["张伟"]), waits.Single(group => group.What == CaseStepTexts.CloseLater).Missing);
    }

    [Fact]
    public async Task Execution_OnceAllIsSettledAndTheWindowOver_OffersToClose()
    {
        await using var stage = await SetAsync(CaseStatus.InExecution, finish: builder => Assert.Single(builder.Decisions).Finish());

        var before = await ReadAsync(stage, stage.Hr);
        stage.Host.Clock.Now = Company.Now.AddDays(30);
        var after = await ReadAsync(stage, stage.Hr);

        Assert.Equal((PenaltyStepTexts.AppealFormat.With(new DateOnly(2026, 3, 16)), false), (before.First!.What, before.First.IsMine));
        Assert.Equal(PenaltyStepTexts.AppealNote, before.First.Note);
        Assert.Equal((CaseStepTexts.Close, true), (Assert.Single(after.Groups).What, after.First!.IsMine));
    }

    [Fact]
    public async Task Execution_OnceTheAppealIsGivenUp_OffersToClose_AndNoClockRuns()
    {
        await using var stage = await SetAsync(CaseStatus.InExecution, finish: builder =>
        {
            var built = Assert.Single(builder.Decisions);
            built.Finish();
            built.Decision.WaiveAppeal(built.CaseFile, "3 月 9 日书面声明", Company.Today, built.Hr, Company.Now);
        });

        var view = await ViewAsync(stage, stage.Hr);

        Assert.Equal((CaseStepTexts.Close, true), (Assert.Single(view.Steps.Groups).What, view.Steps.First!.IsMine));
        Assert.DoesNotContain(view.Clocks, clock => clock.Name == PenaltyWorkTexts.ClockAppealEnds);
    }

    [Fact]
    public async Task Returned_GivesTheReason_AndLeadsToTheProposal()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var staged = await stage.DecisionAsync(DecisionStatus.Returned);
        await using var scope = stage.Host.Services.CreateAsyncScope();

        var view = await scope.ServiceProvider.GetRequiredService<CaseQuery>().FindAsync(staged.CaseFile.Id, stage.Hr, TestContext.Current.CancellationToken);

        Assert.Contains("请补充依据", view!.Steps.First!.Note, StringComparison.Ordinal);
        Assert.Equal(CaseDecisionSection.ProposalFor(staged.CaseFile.Id, staged.Subject.Id), Assert.Single(view.Steps.First.Actions).Action.Href);
    }

    /// <summary>A move that is the next step stands on the card, and not a second time above it.</summary>
    [Fact]
    public async Task Moves_OnTheCard_AreNotOfferedTwice()
    {
        await using var stage = await SetAsync(CaseStatus.Filed);
        var view = await ViewAsync(stage, stage.Hr);

        Assert.Equal([CaseAction.NotAccept, CaseAction.Withdraw], view.Actions);
    }

    [Fact]
    public void Sources_AreFoundByType() =>
        Assert.Equal(["AppealFlow", "CaseFlow", "PenaltyFlow", "ReviewFlow"], CaseStepSource.All.Select(source => source.GetType().Name));

    private static async Task<CaseStage> SetAsync(CaseStatus status, DatabaseProvider provider = DatabaseProvider.Sqlite, Action<CaseFileBuilder>? arrange = null, Action<CaseFileBuilder>? finish = null)
    {
        var stage = await CaseStage.SetAsync(provider, status, arrange, finish);
        foreach (var employee in stage.Company.Employees)
        {
            var account = new Account { Id = NewId.Next(), UserName = employee.StaffNumber, NormalizedUserName = employee.StaffNumber, EmployeeId = employee.Id, DisplayName = employee.Name };
            await stage.Host.SaveAsync([account, .. stage.Company.As(employee).Grants.Select(grant => new RoleAssignment { AccountId = account.Id, Role = grant.Role, UnitId = grant.UnitId })]);
        }

        return stage;
    }

    private static async Task<NextSteps> ReadAsync(CaseStage stage, Actor actor) => (await ViewAsync(stage, actor)).Steps;

    private static async Task<CaseView> ViewAsync(CaseStage stage, Actor actor)
    {
        await using var scope = stage.Host.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<CaseQuery>().FindAsync(stage.Id, actor, TestContext.Current.CancellationToken))!;
    }
}
