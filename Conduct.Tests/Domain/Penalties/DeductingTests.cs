using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Penalties;

/// <summary>Parts of deductions on their way to the payroll; the noodle-shop penalty of 3,000 yuan, served on 9 March, appeal window until 16 March.</summary>
public sealed class DeductingTests
{
    private static readonly DateOnly April = new(2026, 4, 1);
    private static readonly DateOnly AfterWindow = new(2026, 3, 17);

    private readonly CaseFileBuilder _cases = new();

    [Fact]
    public void Rule26_WaitsForTheEndOfTheAppealWindow()
    {
        var one = At(DecisionStatus.Effective);

        Assert.Equal(April, one.Decision.FirstPayrollMonth(waitsForAppeal: true));
        Breaks.Rule(PenaltyRules.PayrollWaitsForAppeal, () => Pass(one, 1_000_00, April, new DateOnly(2026, 3, 16)));
        Breaks.Rule(PenaltyRules.PayrollWaitsForAppeal, () => Pass(one, 1_000_00, new(2026, 3, 1)));
        Pass(one, 1_000_00, April);
        Assert.Equal([(April, 1_000_00L)], one.Decision.PartsOf(MeasureKind.PerformanceDeduction).Select(part => (part.Month, part.AmountFen)));
    }

    [Fact]
    public void Rule26_SwitchedOff_TakesTheMonthOfEffect()
    {
        var one = At(DecisionStatus.Effective);

        Assert.Equal(new DateOnly(2026, 3, 1), one.Decision.FirstPayrollMonth(waitsForAppeal: false));
        one.Decision.PassToPayroll(new(MeasureKind.PerformanceDeduction, Company.Today, 1_000_00, WaitsForAppeal: false), Company.Today, one.Hr, Company.Now);
        Assert.Single(one.Decision.PayrollParts);
    }

    [Fact]
    public void AppealWaivedInWriting_LetsTheSameMonthTakeIt()
    {
        var one = At(DecisionStatus.Effective);
        Breaks.Rule(KernelRules.ReasonMissing, () => Waive(one, " "));
        Waive(one, "3 月 9 日书面声明，存于人事档案");

        Assert.Equal(new DateOnly(2026, 3, 1), one.Decision.FirstPayrollMonth(waitsForAppeal: true));
        Pass(one, 3_000_00, new(2026, 3, 1), Company.Today);
        Breaks.Rule(PenaltyRules.AppealNotOpen, () => Waive(one, "再次"));
        Breaks.Rule(PenaltyRules.AppealNotOpen, () => Waive(At(DecisionStatus.Approved), "未送达"));
        Breaks.Rule(CaseRules.NamedInCase, () => one.Decision.WaiveAppeal(one.CaseFile, "本人", Company.Today, _cases.Company.As(_cases.Company.Zhang), Company.Now));
    }

    [Fact]
    public void Parts_AddUp_AndTheLastOneCarriesTheMeasureOut()
    {
        var one = At(DecisionStatus.Effective);
        Pass(one, 1_000_00, April, of: 3);
        Pass(one, 1_000_00, April.AddMonths(1), of: 3);
        Breaks.Rule(PenaltyRules.PartNotOwed, () => Pass(one, 1_000_01, April.AddMonths(2)));
        Assert.Equal((MeasureStatus.Pending, 1_000_00L), (Measure(one).Status, one.Decision.Deductions(true).Single().OpenFen));

        Pass(one, 1_000_00, April.AddMonths(2), of: 3);
        Assert.Equal((MeasureStatus.Done, April.AddMonths(2)), (Measure(one).Status, Measure(one).PayrollMonth!.Value));
        Breaks.Rule(PenaltyRules.MeasureNotPending, () => Pass(one, 1, April.AddMonths(3)));
        Breaks.Rule(PenaltyRules.PartNotOwed, () => Pass(one, -1, April.AddMonths(3)));
    }

    [Fact]
    public void NotServed_OrOneself_PassesNothing()
    {
        Breaks.Rule(PenaltyRules.NotYetEffective, () => Pass(At(DecisionStatus.Served), 100, April));
        Breaks.Rule(PenaltyRules.NotYetEffective, () => Pass(At(DecisionStatus.Approved), 100, April));
        Assert.Empty(At(DecisionStatus.Served).Decision.Deductions(true));
        var one = At(DecisionStatus.Effective);
        Breaks.Rule(CaseRules.NamedInCase, () => one.Decision.PassToPayroll(new(MeasureKind.PerformanceDeduction, April, 100), AfterWindow, _cases.Company.As(_cases.Company.Zhang), Company.Now));
        Breaks.Rule(PenaltyRules.MeasureUnknown, () => one.Decision.PassToPayroll(new(MeasureKind.Compensation, April, 100), AfterWindow, one.Hr, Company.Now));
    }

    [Fact]
    public void Part_TakenBack_IsOpenAgain_AndTheTraceStays()
    {
        var one = At(DecisionStatus.Effective);
        one.Review!.Waive(one.Decision, "已当面说明", one.Hr, Company.Now);
        Pass(one, 3_000_00, April);
        Assert.Equal(DecisionStatus.Executed, one.Decision.Status);

        Breaks.Rule(PenaltyRules.PartUnknown, () => Return(one, Guid.NewGuid(), "理由"));
        Breaks.Rule(KernelRules.ReasonMissing, () => Return(one, one.Decision.PayrollParts[0].Id, ""));
        Return(one, one.Decision.PayrollParts[0].Id, "当月工资不足");

        Assert.Equal((DecisionStatus.Effective, MeasureStatus.Pending, 3_000_00L), (one.Decision.Status, Measure(one).Status, one.Decision.Deductions(true).Single().OpenFen));
        Assert.Equal("当月工资不足", one.Decision.PayrollParts.Single().ReturnReason);
        Breaks.Rule(PenaltyRules.PartReturned, () => Return(one, one.Decision.PayrollParts[0].Id, "再次"));
        Pass(one, 3_000_00, April);
        Assert.Equal(DecisionStatus.Executed, one.Decision.Status);
    }

    [Fact]
    public void Part_OfAClosedCase_Stays()
    {
        var one = At(DecisionStatus.Effective);
        one.Review!.Waive(one.Decision, "已当面说明", one.Hr, Company.Now);
        Pass(one, 3_000_00, April);
        one.CaseFile.Close([one.Decision], AfterWindow, one.Hr, Company.Now);

        Breaks.Rule(PenaltyRules.PartOfClosedCase, () => Return(one, one.Decision.PayrollParts[0].Id, "误操作"));
    }

    [Fact]
    public void Waived_TakesNothingMore_AndGivesNothingBack()
    {
        var one = At(DecisionStatus.Effective);
        Pass(one, 1_000_00, April);
        one.Decision.WaiveMeasure(Measure(one).Id, "已足额警示", one.Hr, Company.Now);

        Assert.Equal((0L, 0L), (one.Decision.Deductions(true).Single().OpenFen, one.Decision.Deductions(true).Single().RefundFen));
    }

    [Fact]
    public void Revoked_OwesNothing_AndGivesBackWhatWasPassed()
    {
        var one = At(DecisionStatus.Effective);
        Pass(one, 1_000_00, April);
        Set(one.Decision, nameof(PenaltyDecision.Status), DecisionStatus.Revoked);
        Assert.Equal((0L, 1_000_00L), (one.Decision.Deductions(true).Single().OpenFen, one.Decision.Deductions(true).Single().RefundFen));

        Breaks.Rule(PenaltyRules.NotYetEffective, () => Pass(one, 1_000_00, April.AddMonths(1)));
        Breaks.Rule(PenaltyRules.PartNotOwed, () => Pass(one, -900_00, April.AddMonths(1)));
        Pass(one, -1_000_00, April.AddMonths(1));
        Assert.Equal(0, one.Decision.Deductions(true).Single().RefundFen);
    }

    [Fact]
    public void Varied_CountsWhatWasPassedTowardsTheLighterAmount()
    {
        var one = At(DecisionStatus.Effective);
        Pass(one, 2_000_00, April);
        Set(Measure(one), nameof(Conduct.Domain.Penalties.Measure.AmountFen), 1_500_00L);
        Set(one.Decision, nameof(PenaltyDecision.Status), DecisionStatus.Varied);

        Assert.Equal((0L, 500_00L), (one.Decision.Deductions(true).Single().OpenFen, one.Decision.Deductions(true).Single().RefundFen));
    }

    [Fact]
    public void Stayed_StandsStill()
    {
        var one = At(DecisionStatus.Effective);
        Pass(one, 1_000_00, April);
        Set(one.Decision, nameof(PenaltyDecision.Status), DecisionStatus.Stayed);

        Assert.Equal((0L, 0L), (one.Decision.Deductions(true).Single().OpenFen, one.Decision.Deductions(true).Single().RefundFen));
    }

    [Fact]
    public void Events_NameNoAmount()
    {
        var one = At(DecisionStatus.Effective);
        Pass(one, 1_000_00, April);

        Assert.Contains(new DeductionPassed(one.Decision.Id, MeasureKind.PerformanceDeduction, April) { CaseFileId = one.CaseFile.Id, SubjectId = one.Subject.Id }, one.Decision.Recorded.Select(entry => entry.Happened));
    }

    private DecisionBuilder At(DecisionStatus status)
    {
        var builder = new CaseFileBuilder(_cases.Company, _cases.Policy).WithSubject(_cases.Company.Zhang, PolicyBuilder.Meal);
        var one = new DecisionBuilder(builder, builder.Found());
        one.Build(status);
        return one;
    }

    private static void Pass(DecisionBuilder one, long fen, DateOnly month, DateOnly? today = null, int of = 1) =>
        one.Decision.PassToPayroll(new(MeasureKind.PerformanceDeduction, month, fen, of), today ?? AfterWindow, one.Hr, Company.Now);

    private static void Return(DecisionBuilder one, Guid part, string reason) => one.Decision.ReturnFromPayroll(one.CaseFile, part, reason, one.Hr, Company.Now);

    private static void Waive(DecisionBuilder one, string note) => one.Decision.WaiveAppeal(one.CaseFile, note, Company.Today, one.Hr, Company.Now);

    // No way leads to some of the states yet.
    private static void Set<T>(T of, string property, object value) => typeof(T).GetProperty(property)!.SetValue(of, value);

    private static Measure Measure(DecisionBuilder one) => one.Decision.Measures.Single(measure => measure.Kind == MeasureKind.PerformanceDeduction);
}
