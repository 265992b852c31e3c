using System.Globalization;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Staff;

/// <summary>Rule 28: who left and came back is one person with two periods.</summary>
public sealed class EmploymentPeriodTests
{
    private static readonly DateOnly Left = new(2024, 6, 28);
    private static readonly DateOnly Back = new(2025, 9, 1);

    private readonly Employee _zhang = new Company().Zhang;

    [Fact]
    public void ComingBack_KeepsTheFormerPeriod_AndSaysSo()
    {
        var entered = _zhang.EnteredOn;
        ComeBack();

        Assert.Equal((entered, Left), (_zhang.Former.Single().From, _zhang.Former.Single().To));
        Assert.Equal((Back, null), (_zhang.EnteredOn, _zhang.LeftOn));
        Assert.Equal(new EmployeeReturned("E101", Back), _zhang.Recorded[^1].Happened);
    }

    [Theory]
    [InlineData("2020-01-05", false, false)]
    [InlineData("2020-01-06", true, false)]
    [InlineData("2024-06-28", true, false)]
    [InlineData("2024-06-29", false, true)]
    [InlineData("2025-08-31", false, true)]
    [InlineData("2025-09-01", true, false)]
    [InlineData("2030-01-01", true, false)]
    public void EachDay_IsAskedOfAllPeriods(string day, bool employed, bool left)
    {
        ComeBack();

        Assert.Equal((employed, left), (_zhang.IsEmployedOn(DateOnly.Parse(day, CultureInfo.InvariantCulture)), _zhang.HasLeftBy(DateOnly.Parse(day, CultureInfo.InvariantCulture))));
    }

    [Theory]
    [InlineData("2024-06-28")]
    [InlineData("2023-01-01")]
    [InlineData("2019-01-01")]
    public void Periods_NeverOverlap(string entered)
    {
        ComeBack();

        Breaks.Rule(StaffRules.PeriodsOverlap, () => Change(_zhang.Details with { EnteredOn = DateOnly.Parse(entered, CultureInfo.InvariantCulture) }));
    }

    [Fact]
    public void ComingBackTwice_IsThreePeriods()
    {
        ComeBack();
        Change(_zhang.Details with { LeftOn = Back.AddMonths(2) });
        Change(_zhang.Details with { EnteredOn = Back.AddMonths(3), LeftOn = null });

        Assert.Equal(2, _zhang.Former.Count);
        Assert.False(_zhang.IsEmployedOn(Back.AddMonths(3).AddDays(-1)));
        Assert.True(_zhang.IsEmployedOn(Back.AddMonths(1)));
    }

    [Fact]
    public void AWrongLastDay_TakenBack_IsNoNewPeriod()
    {
        Change(_zhang.Details with { LeftOn = Left });
        Change(_zhang.Details with { LeftOn = null });

        Assert.Empty(_zhang.Former);
        Assert.IsType<EmployeeChanged>(_zhang.Recorded[^1].Happened);
    }

    [Fact]
    public void AReturnRecordedByMistake_IsTakenBackByTheFormerDays()
    {
        var entered = _zhang.EnteredOn;
        ComeBack();
        Change(_zhang.Details with { EnteredOn = entered, LeftOn = Left });

        Assert.Empty(_zhang.Former);
        Assert.True(_zhang.HasLeftBy(Back));
    }

    [Fact]
    public void TheDayAfterTheLast_IsAReturnToo_AndTheLastDayItselfIsNot()
    {
        Change(_zhang.Details with { LeftOn = Left });

        Assert.False(_zhang.ComesBackBy(_zhang.Details with { EnteredOn = Left }));
        Assert.True(_zhang.ComesBackBy(_zhang.Details with { EnteredOn = Left.AddDays(1) }));
    }

    private void ComeBack()
    {
        Change(_zhang.Details with { LeftOn = Left });
        Change(_zhang.Details with { EnteredOn = Back, LeftOn = null });
    }

    private void Change(EmployeeDetails details) => _zhang.Change(details, Actor.System, Company.Now);
}
