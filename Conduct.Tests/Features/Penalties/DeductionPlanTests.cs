using Conduct.App.Data;
using Conduct.App.Features.Penalties;
using Conduct.App.Platform;
using Conduct.App.Register;
using Conduct.Domain.Deductions;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Penalties;

/// <summary>From the decision to the payroll: 3,000 yuan of people who earn 8,000, of which what the test says is variable.</summary>
public sealed class DeductionPlanTests
{
    private static readonly DateOnly March = new(2026, 3, 1);
    private static readonly DateOnly April = new(2026, 4, 1);

    [Theory, BothDatabases]
    public async Task Deduction_ThatOneMonthCannotBear_IsPassedMonthByMonth(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var decision = (await stage.DecisionAsync(DecisionStatus.Effective, waived: true)).Decision;
        await PayAsync(stage, 1_200_00);

        Assert.Equal([(1_200_00L, 1, 3)], await WaitingAsync(stage, March));
        await PassAsync(stage, decision.Id, March, 1_200_00).ShouldBeDone();
        Assert.Equal([(1_200_00L, 2, 3)], await WaitingAsync(stage, April));
        Assert.Equal(MeasureStatus.Pending, (await MoneyAsync(stage, decision.Id)).Status);
        Assert.Equal((1, 3), await stage.Host.ReadAsync(async db => await db.RegisterRows.SingleAsync() is var row ? (row.PayrollPassed!.Value, row.PayrollParts!.Value) : default));

        await PassAsync(stage, decision.Id, April, 1_200_00).ShouldBeDone();
        await PassAsync(stage, decision.Id, April.AddMonths(1), 600_00).ShouldBeDone();
        Assert.Equal((MeasureStatus.Done, April.AddMonths(1)), ((await MoneyAsync(stage, decision.Id)).Status, (await MoneyAsync(stage, decision.Id)).PayrollMonth!.Value));
        Assert.Equal(3, await stage.Host.ReadAsync(db => db.PayrollParts.CountAsync(part => part.DecisionId == decision.Id)));
    }

    [Theory, BothDatabases]
    public async Task Wage_Changed_ChangesThePlan_AndWhatWasShownBeforeIsNotPassed(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var decision = (await stage.DecisionAsync(DecisionStatus.Effective, waived: true)).Decision;
        await PayAsync(stage, 1_200_00);

        await PayAsync(stage, 900_00);

        await PassAsync(stage, decision.Id, March, 1_200_00).ShouldBeChanged();
        Assert.Empty(await stage.Host.ReadAsync(db => db.PayrollParts.ToListAsync()));
        await PassAsync(stage, decision.Id, March, 900_00).ShouldBeDone();
    }

    [Theory, BothDatabases]
    public async Task TwoDecisionsOnOnePerson_ShareTheMonth(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        await PayAsync(stage, 4_000_00);
        var first = (await stage.DecisionAsync(DecisionStatus.Effective, waived: true)).Decision;
        var second = (await stage.DecisionAsync(DecisionStatus.Effective, waived: true)).Decision;

        Assert.Equal([(first.Id, 3_000_00L), (second.Id, 1_000_00)], (await LinesAsync(stage, March)).Select(line => (line.DecisionId, line.AmountFen)));
        Assert.Equal([(second.Id, 2_000_00L)], (await LinesAsync(stage, April)).Select(line => (line.DecisionId, line.AmountFen)));
        await PassAsync(stage, first.Id, March, 3_000_00).ShouldBeDone();
        await PassAsync(stage, second.Id, March, 1_000_00).ShouldBeDone();
        Assert.Equal([(second.Id, 2_000_00L)], (await LinesAsync(stage, April)).Select(line => (line.DecisionId, line.AmountFen)));
    }

    [Theory, BothDatabases]
    public async Task Gaps_AreNamedOnTheList_AndNothingIsPassed(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var decision = (await stage.DecisionAsync(DecisionStatus.Effective, stage.Company.BranchManager, waived: true)).Decision;

        var line = Assert.Single(await LinesAsync(stage, March));
        Assert.Equal((false, 3_000_00L), (line.Waits, line.AmountFen));
        Assert.Equal([PayGap.Wage], line.Blocked!.Gaps);
        await PassAsync(stage, decision.Id, March, 3_000_00).ShouldBeChanged();

        await stage.Host.ChangeAsync(async db => (await db.OrgUnits.SingleAsync(unit => unit.ParentId == null)).SetPlace(null, Actor.System, Company.Now));
        Assert.Equal([PayGap.Wage, PayGap.Place], Assert.Single(await LinesAsync(stage, March)).Blocked!.Gaps);
    }

    [Theory, BothDatabases]
    public async Task Place_OfTheNearestUnit_Counts(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        await stage.DecisionAsync(DecisionStatus.Effective, waived: true);
        await stage.Host.ChangeAsync(async db => (await db.OrgUnits.SingleAsync(unit => unit.Id == stage.Company.Branch.Id)).SetPlace("上海", Actor.System, Company.Now));

        var blocked = Assert.Single(await LinesAsync(stage, March)).Blocked!;
        Assert.Equal("上海", blocked.Place);
        Assert.Equal([PayGap.Minimum], blocked.Gaps);

        await stage.Host.SaveAsync(MinimumWage.Enter(NewId.Next(), "上海", new(2025, 7, 1), 7_900_00, "示例", false, stage.Company.As(stage.Company.ComplianceOfficer), Company.Now));
        Assert.Equal(100_00, Assert.Single(await LinesAsync(stage, March)).AmountFen);
    }

    [Theory, BothDatabases]
    public async Task Part_TakenBack_IsPlannedAgain(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var staged = await stage.DecisionAsync(DecisionStatus.Effective, waived: true);
        await PassAsync(stage, staged.Decision.Id, March, 3_000_00).ShouldBeDone();
        var decision = await stage.DecisionAsync(staged.Decision.Id);
        var back = new ReturnFromPayroll(decision.Id, decision.Version, decision.PayrollParts.Single().Id, "当月请假，工资不足");

        await stage.RunAsync(back, stage.BranchManager).ShouldBeForbidden();
        await stage.RunAsync(back, stage.OtherHr).ShouldBeNotFound();
        await stage.RunAsync(back with { Reason = " " }, stage.Hr).ShouldBeRefused(KernelRules.ReasonMissing);
        await stage.RunAsync(back, stage.Hr).ShouldBeDone();

        Assert.Equal([(3_000_00L, 1, 1)], await WaitingAsync(stage, March));
        Assert.Equal("何静", (await stage.DecisionAsync(decision.Id)).PayrollParts.Single().Returned!.Name);
        Assert.Contains("DeductionReturned", await stage.TimelineAsync(staged.CaseFile.Id));
    }

    [Theory, BothDatabases]
    public async Task Revoked_GivesTheRoomBack_AndStandsOnTheListAsARefund(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        await PayAsync(stage, 2_000_00);
        var revoked = (await stage.DecisionAsync(DecisionStatus.Effective, waived: true)).Decision;
        var other = (await stage.DecisionAsync(DecisionStatus.Effective, waived: true)).Decision;
        await PassAsync(stage, revoked.Id, March, 2_000_00).ShouldBeDone();
        await stage.Host.ChangeAsync(db => db.PenaltyDecisions.Where(one => one.Id == revoked.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.Status, DecisionStatus.Revoked)));

        Assert.Equal([(revoked.Id, -2_000_00L)], (await LinesAsync(stage, March)).Where(line => line.Waits).Select(line => (line.DecisionId, line.AmountFen)));
        Assert.Equal([(other.Id, 2_000_00L)], (await LinesAsync(stage, April)).Select(line => (line.DecisionId, line.AmountFen)));
        await PassAsync(stage, revoked.Id, March, -2_000_01).ShouldBeRefused(PenaltyRules.PartNotOwed);
        await PassAsync(stage, revoked.Id, March, -2_000_00).ShouldBeDone();
        Assert.DoesNotContain(await LinesAsync(stage, March), line => line.Waits);
    }

    [Theory, BothDatabases]
    public async Task AppealWindow_IsWaitedFor_UnlessItWasWaived(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var decision = (await stage.DecisionAsync(DecisionStatus.Effective)).Decision;
        Assert.Empty(await LinesAsync(stage, March));
        Assert.Single(await LinesAsync(stage, April));
        await PassAsync(stage, decision.Id, April, 3_000_00).ShouldBeRefused(PenaltyRules.PayrollWaitsForAppeal);
        var waive = new WaiveAppeal(decision.Id, decision.Version, "3 月 9 日书面声明，存于人事档案");

        await stage.RunAsync(waive, stage.BranchManager).ShouldBeForbidden();
        await stage.RunAsync(waive, stage.OtherHr).ShouldBeNotFound();
        await stage.RunAsync(waive with { Version = 0 }, stage.Hr).ShouldBeChanged();
        await stage.RunAsync(waive, stage.Hr).ShouldBeDone();

        Assert.Single(await LinesAsync(stage, March));
    }

    [Fact]
    public async Task Rule26_SwitchedOffInTheSettings_WaitsForNothing()
    {
        await using var stage = await PenaltyStage.StartAsync(configure: services => services.AddSingleton(new PayrollSettings(WaitsForAppeal: false, MonthsInArrears: 0)));
        var decision = (await stage.DecisionAsync(DecisionStatus.Effective)).Decision;

        Assert.Single(await LinesAsync(stage, March));
        await PassAsync(stage, decision.Id, March, 3_000_00).ShouldBeDone();
    }

    [Theory, BothDatabases]
    public async Task Months_StayOpenForOneMore_AndAreThenCarriedOn(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        await stage.DecisionAsync(DecisionStatus.Effective, waived: true);

        stage.Host.Clock.Now = new DateTimeOffset(2026, 4, 20, 2, 0, 0, TimeSpan.Zero);
        Assert.Single(await LinesAsync(stage, March));
        Assert.Equal(1, (await ReadAsync(stage, April)).Totals.Before);

        stage.Host.Clock.Now = new DateTimeOffset(2026, 5, 4, 2, 0, 0, TimeSpan.Zero);
        Assert.Empty(await LinesAsync(stage, March));
        Assert.Single(await LinesAsync(stage, April));
    }

    [Theory, BothDatabases]
    public async Task Calculator_ShowsTheWageToOfficersAndItsOwner_AndTheCountToOthers(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        await PayAsync(stage, 1_200_00);
        var staged = await stage.DecisionAsync(DecisionStatus.Effective, waived: true);
        await PassAsync(stage, staged.Decision.Id, March, 1_200_00).ShouldBeDone();

        var officer = await DecisionAsync(stage, staged, stage.Hr);
        var manager = await DecisionAsync(stage, staged, stage.BranchManager);
        var compliance = await DecisionAsync(stage, staged, stage.Company.As(stage.Company.ComplianceOfficer));
        Assert.Equal([1_200_00L, 600_00], officer.Plan!.Plans.Single().Parts.Select(part => part.Fen));
        Assert.Equal((null, null), (manager.Plan, compliance.Plan));
        Assert.All([officer, manager, compliance], view => Assert.Equal((1, 3), (view.Measures[0].PartsPassed, view.Measures[0].PartsInAll)));

        await using var scope = stage.Host.Services.CreateAsyncScope();
        var mine = await scope.ServiceProvider.GetRequiredService<MyDecisionQuery>().FindAsync(staged.Decision.Id, stage.Company.As(stage.Company.Zhang), TestContext.Current.CancellationToken);
        Assert.Equal(8_000_00, mine!.Plan!.Plans.Single().Parts[0].Room.Basis.WageFen);
    }

    [Fact]
    public async Task Calculator_BeforeService_ReckonsAsIfItWereServedToday()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var staged = await stage.DecisionAsync(DecisionStatus.PendingApproval);

        var plan = (await DecisionAsync(stage, staged, stage.Hr)).Plan!;

        Assert.True(plan.IsAssumed);
        Assert.Equal([(April, 3_000_00L)], plan.Plans.Single().Parts.Select(part => (part.Month, part.Fen)));
    }

    private static Task PayAsync(PenaltyStage stage, long variableFen) => stage.Host.ChangeAsync(async db =>
        (await db.WageRecords.SingleAsync(one => one.EmployeeId == stage.Company.Zhang.Id)).Change("E101", new(8_000_00, variableFen, 0), stage.Hr, Company.Now));

    private static async Task<Conduct.App.Platform.Commands.Outcome> PassAsync(PenaltyStage stage, Guid decisionId, DateOnly month, long fen) => await stage.RunAsync(
        new PassToPayroll(month, [new(decisionId, (await stage.DecisionAsync(decisionId)).Version, MeasureKind.PerformanceDeduction, fen)]), stage.Hr);

    private static async Task<Measure> MoneyAsync(PenaltyStage stage, Guid decisionId) =>
        (await stage.DecisionAsync(decisionId)).Measures.Single(measure => measure.Kind == MeasureKind.PerformanceDeduction);

    private static async Task<IEnumerable<(long Fen, int Number, int Of)>> WaitingAsync(PenaltyStage stage, DateOnly month) =>
        (await LinesAsync(stage, month)).Where(line => line.Waits).Select(line => (line.AmountFen, line.Number, line.Of));

    private static async Task<IReadOnlyList<PayrollLine>> LinesAsync(PenaltyStage stage, DateOnly month) => (await ReadAsync(stage, month)).Page.Rows;

    private static async Task<(PageResult<PayrollLine> Page, PayrollTotals Totals)> ReadAsync(PenaltyStage stage, DateOnly month)
    {
        await using var scope = stage.Host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PayrollQuery>().ReadAsync(month, stage.Hr, new PageRequest(), TestContext.Current.CancellationToken);
    }

    private static async Task<DecisionView> DecisionAsync(PenaltyStage stage, DecisionBuilder staged, Actor actor)
    {
        await using var scope = stage.Host.Services.CreateAsyncScope();
        var view = await scope.ServiceProvider.GetRequiredService<CaseDecisionQuery>().FindAsync(staged.CaseFile.Id, actor, TestContext.Current.CancellationToken);
        return view!.Subjects.Single().Decisions.Single();
    }
}
