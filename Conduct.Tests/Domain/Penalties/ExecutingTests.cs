using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Penalties;

public sealed class ExecutingTests
{
    private readonly CaseFileBuilder _cases = new();

    [Fact]
    public void Serve_StartsTheClocks()
    {
        var one = At(DecisionStatus.Approved);
        var review = one.Serve()!;

        Assert.Equal(new DateOnly(2026, 3, 16), one.Decision.AppealEndsOn);
        Assert.Equal((Company.Today, new DateOnly(2026, 3, 16)), (review.AssignedOn, review.DueOn));
        Assert.Equal((DecisionStatus.Served, CaseStatus.InExecution), (one.Decision.Status, one.CaseFile.Status));
        Assert.True(one.Decision.IsServed);
    }

    [Theory]
    [InlineData(ServiceMethod.RefusedWitnessed)]
    [InlineData(ServiceMethod.RegisteredPost)]
    public void Serve_WithoutTheSubjectsHand_NeedsANote(ServiceMethod method)
    {
        var one = At(DecisionStatus.Approved);

        Breaks.Rule(PenaltyRules.ServiceNoteMissing, () => one.Serve(method, " "));
        one.Serve(method, "见证人：王芳");
        Assert.Equal((DecisionStatus.Effective, Company.Today), (one.Decision.Status, one.Decision.EffectiveOn));
    }

    [Fact]
    public void RecordService_NeedsAWayAndANote()
    {
        var one = At(DecisionStatus.Served);

        Breaks.Rule(PenaltyRules.ServiceNoteMissing, () => Record(one, ServiceMethod.InApp, "说明"));
        Breaks.Rule(PenaltyRules.ServiceNoteMissing, () => Record(one, ServiceMethod.PaperSigned, null));
        Record(one, ServiceMethod.PaperSigned, "当面签收");
        Assert.Equal((ServiceMethod.PaperSigned, Company.Today), (one.Decision.Service!.Method, one.Decision.Service.ServedOn));
    }

    [Fact]
    public void Receipt_IsConfirmedByTheSubjectAlone()
    {
        var one = At(DecisionStatus.Served);

        Breaks.Rule(PenaltyRules.OnlySubjectConfirms, () => one.Decision.ConfirmReceipt(Company.Today, one.Hr, Company.Now));
        one.ConfirmReceipt();
        Assert.Equal((DecisionStatus.Effective, Company.Today.AddMonths(12)), (one.Decision.Status, one.Decision.InfluenceEndsOn));
    }

    [Fact]
    public void Serving_ByAnyoneNamed_IsRefused()
    {
        _cases.WithSubject(_cases.Company.Zhang).WithNamed(_cases.Company.SecondHrOfficer);
        var named = _cases.Company.As(_cases.Company.SecondHrOfficer);
        var approved = At(DecisionStatus.Approved);
        var served = At(DecisionStatus.Served);
        var returned = At(DecisionStatus.Returned);

        Breaks.Rule(CaseRules.NamedInCase, () => approved.Decision.Serve(approved.CaseFile, ServiceMethod.InApp, null, DecisionBuilder.Calendar, Company.Today, named, Company.Now));
        Breaks.Rule(CaseRules.NamedInCase, () => served.Decision.RecordService(served.CaseFile, ServiceMethod.PaperSigned, "说明", Company.Today, named, Company.Now));
        Breaks.Rule(CaseRules.NamedInCase, () => returned.Decision.Revise(returned.CaseFile, returned.Proposal(), returned.Chain(returned.Proposal()), named, Company.Now));
    }

    [Fact]
    public void Measures_OfOneself_AreNotSettled()
    {
        var one = At(DecisionStatus.Effective);

        Breaks.Rule(CaseRules.NamedInCase, () => one.Decision.WaiveMeasure(Deduction(one), "理由", _cases.Company.As(_cases.Company.Zhang), Company.Now));
    }

    [Fact]
    public void Measures_HandledInAWrongWay_AreRefused()
    {
        var one = At(DecisionStatus.Effective);
        var review = one.Decision.Measures.Single(measure => measure.Kind == MeasureKind.WrittenReview).Id;

        Breaks.Rule(PenaltyRules.MeasureUnknown, () => one.Decision.WaiveMeasure(Guid.NewGuid(), "理由", one.Hr, Company.Now));
        Breaks.Rule(PenaltyRules.MeasureUnknown, () => one.Decision.PassToPayroll(new(MeasureKind.WrittenReview, Company.Today, 100), Company.Today, one.Hr, Company.Now));
        Breaks.Rule(PenaltyRules.MeasureUnknown, () => one.Decision.CarryOut(Deduction(one), null, one.Hr, Company.Now));
        Breaks.Rule(PenaltyRules.MeasureUnknown, () => one.Decision.CarryOut(review, null, one.Hr, Company.Now));
        Breaks.Rule(PenaltyRules.WaiveReviewItself, () => one.Decision.WaiveMeasure(review, "理由", one.Hr, Company.Now));
        Breaks.Rule(KernelRules.ReasonMissing, () => one.Decision.WaiveMeasure(Deduction(one), " ", one.Hr, Company.Now));
    }

    [Fact]
    public void Payroll_TakesADeductionOnce_ByItsMonth()
    {
        var one = At(DecisionStatus.Effective);
        Pass(one, new DateOnly(2026, 4, 30));

        Assert.Equal((new DateOnly(2026, 4, 1), MeasureStatus.Done), (one.Decision.Measures[0].PayrollMonth, one.Decision.Measures[0].Status));
        Breaks.Rule(PenaltyRules.MeasureNotPending, () => Pass(one, new DateOnly(2026, 5, 1)));
    }

    [Fact]
    public void LastMeasure_Settled_ExecutesTheDecision()
    {
        var one = At(DecisionStatus.Effective);
        one.Review!.Submit(ReviewBuilder.Text, Company.Today, _cases.Company.As(_cases.Company.Zhang), Company.Now);
        one.Review.Accept(one.Decision, "认识到位", one.Hr, Company.Now);
        Assert.Equal(DecisionStatus.Effective, one.Decision.Status);

        Pass(one, new DateOnly(2026, 4, 1));
        Assert.Equal((DecisionStatus.Executed, Company.Now), (one.Decision.Status, one.Decision.ExecutedAt));
    }

    [Fact]
    public void Close_WithOpenMattersOrAppealWindow_IsRefused()
    {
        var effective = At(DecisionStatus.Effective);
        Breaks.Rule(PenaltyRules.MeasuresStillOpen, () => Close(effective, Company.Today.AddMonths(1)));
        Breaks.Rule(CaseRules.SubjectStillOpen, () => effective.CaseFile.Close([], Company.Today.AddMonths(1), effective.Hr, Company.Now));

        var executed = At(DecisionStatus.Executed);
        var lastDay = executed.Decision.AppealEndsOn!.Value;
        var refused = Breaks.Rule(PenaltyRules.AppealWindowOpen, () => Close(executed, lastDay));
        Assert.Equal(["张伟", lastDay], refused.Arguments);

        Close(executed, lastDay.AddDays(1));
        Assert.Equal((CaseStatus.Closed, Company.Now), (executed.CaseFile.Status, executed.CaseFile.ClosedAt));
    }

    [Fact]
    public void Close_WhileAnotherSubjectIsStillHeard_IsRefused()
    {
        _cases.WithSubject(_cases.Company.Zhang).WithSubject(_cases.Company.Li);
        var one = At(DecisionStatus.Executed);

        Breaks.Rule(CaseRules.SubjectStillOpen, () => Close(one, Company.Today.AddMonths(1)));
    }

    private static void Pass(DecisionBuilder one, DateOnly month) =>
        one.Decision.PassToPayroll(new(MeasureKind.PerformanceDeduction, month, 3_000_00), one.Decision.AppealEndsOn!.Value.AddDays(1), one.Hr, Company.Now);

    private static Guid Deduction(DecisionBuilder one) => one.Decision.Measures.Single(measure => measure.Kind == MeasureKind.PerformanceDeduction).Id;

    private static void Close(DecisionBuilder one, DateOnly today) => one.CaseFile.Close([one.Decision], today, one.Hr, Company.Now);

    private static void Record(DecisionBuilder one, ServiceMethod method, string? note) =>
        one.Decision.RecordService(one.CaseFile, method, note, Company.Today, one.Hr, Company.Now);

    private DecisionBuilder At(DecisionStatus status)
    {
        var one = new DecisionBuilder(_cases, _cases.Found());
        one.Build(status);
        return one;
    }
}
