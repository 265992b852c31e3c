using Conduct.Domain.Deductions;
using Conduct.Domain.Measures;

namespace Conduct.Tests.Domain.Deductions;

/// <summary>Rules 4 and 5 on numbers that can be checked by hand.</summary>
public sealed class DeductionPlannerTests
{
    private static readonly DateOnly March = new(2026, 3, 1);

    [Fact]
    public void Loss_TakesAFifthOfTheWage_AndCarriesTheRestOn() =>
        Assert.Equal([1_600_00L, 1_600_00, 800_00], Parts(Wage(8_000_00, 0, 2_000_00), Loss(4_000_00)));

    [Fact]
    public void Loss_OfALowWage_StopsAtTheMinimumWage() =>
        Assert.Equal([150_00L, 150_00, 100_00], Parts(Wage(2_450_00, 0, 2_300_00), Loss(400_00)));

    [Fact]
    public void Loss_IsRoundedDownToTheFen() =>
        Assert.Equal([1_600_01L, 1], Parts(Wage(8_000_09, 0, 2_000_00), Loss(1_600_02)));

    [Fact]
    public void Loss_LeavesRoomForOtherDeductionsOfTheMonth() =>
        Assert.Equal([1_100_00L, 900_00], Parts(Wage(8_000_00, 0, 2_000_00, other: 500_00), Loss(2_000_00)));

    [Fact]
    public void Performance_TakesVariablePayOnly() =>
        Assert.Equal([2_000_00L, 1_000_00], Parts(Wage(8_000_00, 2_000_00, 2_300_00), Performance(3_000_00)));

    [Fact]
    public void Performance_MayTakeMoreThanAFifth_ButLeavesTheMinimumWage() =>
        Assert.Equal([700_00L, 700_00, 100_00], Parts(Wage(3_000_00, 2_000_00, 2_300_00), Performance(1_500_00)));

    [Fact]
    public void WageBelowTheMinimum_GivesNothing_AndSaysWhy()
    {
        var plan = Plan(Wage(2_000_00, 500_00, 2_300_00), Loss(100_00)).Single();

        Assert.Empty(plan.Parts);
        Assert.Equal((100_00, March, 0L), (plan.UnplacedFen, plan.FirstRoom!.Month, plan.FirstRoom.Fen));
    }

    [Fact]
    public void ManyYears_EndAfterSixtyMonths()
    {
        var plan = Plan(Wage(2_310_00, 0, 2_300_00), Loss(1_000_00)).Single();

        Assert.Equal((60, 400_00), (plan.Parts.Count, plan.UnplacedFen));
    }

    [Fact]
    public void TwoDecisions_ShareTheMonth_FirstComeFirstServed()
    {
        var (later, earlier) = (Loss(1_000_00, effective: new(2026, 2, 20)), Loss(1_000_00, effective: new(2026, 2, 10)));
        var plans = Plan(Wage(8_000_00, 0, 2_000_00), later, earlier);

        Assert.Equal([earlier.DecisionId, later.DecisionId], plans.Select(plan => plan.Deduction.DecisionId));
        Assert.Equal([(March, 1_000_00L)], plans[0].Parts.Select(part => (part.Month, part.Fen)));
        Assert.Equal([(March, 600_00L), (March.AddMonths(1), 400_00)], plans[1].Parts.Select(part => (part.Month, part.Fen)));
    }

    [Fact]
    public void LossOfAMonth_LimitsThePerformanceDeductionAfterIt()
    {
        var plans = Plan(Wage(8_000_00, 4_000_00, 2_000_00), Loss(1_000_00, effective: new(2026, 2, 10)), Performance(3_000_00, effective: new(2026, 2, 20)));

        Assert.Equal([(March, 600_00L), (March.AddMonths(1), 2_400_00)], plans[1].Parts.Select(part => (part.Month, part.Fen)));
        Assert.True(plans[1].Parts[0].Room.WithLoss);
    }

    [Fact]
    public void PassedMonth_StaysAsItIs_AndTakesNoSecondPart()
    {
        var one = Loss(3_000_00) with { Passed = [new(March, 1_000_00)] };

        Assert.Equal([(March.AddMonths(1), 1_600_00L), (March.AddMonths(2), 400_00)], Plan(Wage(8_000_00, 0, 2_000_00), one).Single().Parts.Select(part => (part.Month, part.Fen)));
    }

    [Fact]
    public void FirstMonth_AndOpenMonths_AreWaitedFor()
    {
        var waits = Loss(100_00) with { FirstMonth = March.AddMonths(2) };

        Assert.Equal(March.AddMonths(2), Plan(Wage(8_000_00, 0, 2_000_00), waits).Single().Parts.Single().Month);
        Assert.Equal(March.AddMonths(3), DeductionPlanner.Plan([waits], Wage(8_000_00, 0, 2_000_00), March.AddMonths(3)).Single().Parts.Single().Month);
    }

    [Fact]
    public void Revoked_GivesBackWhatWasPassed()
    {
        var revoked = Loss(0) with { Passed = [new(March, 1_000_00)] };

        Assert.Equal((0L, 1_000_00L), (revoked.OpenFen, revoked.RefundFen));
        Assert.Equal(0, (revoked with { Passed = [.. revoked.Passed, new(March.AddMonths(1), -1_000_00)] }).RefundFen);
    }

    private static long[] Parts(Func<DateOnly, MonthBasis> basis, Deduction one) => [.. Plan(basis, one).Single().Parts.Select(part => part.Fen)];

    private static IReadOnlyList<DeductionPlan> Plan(Func<DateOnly, MonthBasis> basis, params Deduction[] deductions) => DeductionPlanner.Plan(deductions, basis, March);

    private static Func<DateOnly, MonthBasis> Wage(long wage, long variable, long minimum, long other = 0) => _ => new(wage, variable, minimum, other);

    private static Deduction Loss(long fen, DateOnly? effective = null) => new(Guid.NewGuid(), MeasureKind.Compensation, fen, effective ?? new(2026, 2, 10), March, []);

    private static Deduction Performance(long fen, DateOnly? effective = null) => new(Guid.NewGuid(), MeasureKind.PerformanceDeduction, fen, effective ?? new(2026, 2, 10), March, []);
}
