using Conduct.Domain.Deductions;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Staff;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Deductions;

public sealed class PayHistoryTests
{
    private static readonly DateOnly March = new(2026, 3, 1);
    private static readonly Company Firm = new();
    private static readonly Actor Hr = Firm.As(Firm.HrOfficer);

    [Fact]
    public void Month_WithoutItsOwnRecord_TakesTheLastOneAndIsMarked()
    {
        var history = new PayHistory("上海", [Wage(March, 8_000_00), Wage(March.AddMonths(2), 9_000_00)], [new(March.AddYears(-1), 2_690_00, true)]);

        Assert.Equal((8_000_00, false), Told(history.BasisOn(March)));
        Assert.Equal((8_000_00, true), Told(history.BasisOn(March.AddMonths(1))));
        Assert.Equal((9_000_00, true), Told(history.BasisOn(March.AddYears(1))));
        Assert.Equal((8_000_00, true), Told(history.BasisOn(March.AddMonths(-1))));
    }

    [Fact]
    public void MinimumWage_OfAMonth_IsTheLastOneInForce_AndOfTwoTheLaterEntered()
    {
        var history = new PayHistory("上海", [Wage(March, 8_000_00)], [new(March, 2_690_00, true), new(March.AddMonths(4), 2_740_00, false), new(March, 2_700_00, true)]);

        Assert.Equal(2_700_00, history.BasisOn(March.AddMonths(3)).MinimumFen);
        Assert.Equal((2_740_00, false), (history.BasisOn(March.AddMonths(4)).MinimumFen, history.BasisOn(March.AddMonths(4)).IsMinimumChecked));
    }

    [Fact]
    public void Gaps_NameAllThatIsMissing_AndNothingIsPlannedUntilTheyAreFilled()
    {
        Deduction owed = new(Guid.NewGuid(), MeasureKind.Compensation, 100_00, March, March, []);
        PersonDeductions person = new([owed], new(null, [], []), March);

        Assert.Equal([PayGap.Wage, PayGap.Place], person.Gaps);
        Assert.Empty(person.Plan());
        Assert.Equal([PayGap.Minimum], (person with { Pay = new("上海", [Wage(March, 8_000_00)], [new(March.AddMonths(1), 2_690_00, true)]) }).Gaps);
        Assert.Single((person with { Pay = new("上海", [Wage(March, 8_000_00)], [new(March, 2_690_00, true)]) }).Plan());
    }

    [Fact]
    public void Wage_ThatCannotBe_IsRefused()
    {
        Breaks.Rule(DeductionRules.WageNegative, () => Enter(new(-1, 0, 0)));
        Breaks.Rule(DeductionRules.WageNegative, () => Enter(new(100, 0, -1)));
        Breaks.Rule(DeductionRules.VariableAboveWage, () => Enter(new(100, 101, 0)));
    }

    [Fact]
    public void Wage_Corrected_IsToldWithoutAmounts()
    {
        var record = Enter(new(8_000_00, 2_000_00, 0));
        record.Change("E101", new(8_000_00, 2_000_00, 0), Hr, Company.Now);
        record.Change("E101", new(8_500_00, 2_000_00, 0), Hr, Company.Now);

        Assert.Equal([new WageRecorded("E101", March), (DomainEvent)new WageChanged("E101", March)], record.Recorded.Select(one => one.Happened));
    }

    [Fact]
    public void MinimumWage_NeedsPlaceAmountAndSource_AndIsCheckedOnce()
    {
        Breaks.Rule(StaffRules.PlaceMissing, () => Minimum(place: " "));
        Breaks.Rule(DeductionRules.MinimumMissing, () => Minimum(fen: 0));
        Breaks.Rule(DeductionRules.SourceMissing, () => Minimum(source: ""));

        var row = Minimum();
        row.Confirm(Hr, Company.Now);
        Assert.Equal("何静", row.Checked!.Name);
        Breaks.Rule(DeductionRules.AlreadyChecked, () => row.Confirm(Hr, Company.Now));
        Assert.Equal(March, row.ValidFrom);
    }

    [Fact]
    public void Unit_TakesAPlace_AndLeavesItToTheUnitAbove()
    {
        var unit = OrgUnit.Create(NewId.Next(), "100", "江南分公司", null, Hr, Company.Now);
        unit.SetPlace(" 广东·广州 ", Hr, Company.Now);
        Assert.Equal("广东·广州", unit.Place);

        unit.SetPlace("", Hr, Company.Now);
        Assert.Null(unit.Place);
        Assert.Equal(2, unit.Recorded.Count(one => one.Happened is OrgUnitPlaced));
    }

    private static (long WageFen, bool IsEstimated) Told(MonthBasis basis) => (basis.WageFen, basis.IsEstimated);

    private static WageMonth Wage(DateOnly month, long fen) => new(month, new(fen, 0, 0));

    private static WageRecord Enter(WageAmounts amounts) => WageRecord.Enter(NewId.Next(), Firm.Zhang.Id, "E101", new(2026, 3, 20), amounts, Hr, Company.Now);

    private static MinimumWage Minimum(string place = "上海", long fen = 2_690_00, string source = "沪人社规") => MinimumWage.Enter(NewId.Next(), place, new(2026, 3, 15), fen, source, false, Hr, Company.Now);
}
