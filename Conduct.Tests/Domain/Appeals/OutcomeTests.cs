using Conduct.Domain.Appeals;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;
using Conduct.Domain.Training;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Appeals;

/// <summary>What an outcome does to the decision and to all that hangs on it.</summary>
public sealed class OutcomeTests
{
    [Fact]
    public void UnderAppeal_NothingIsDeducted_UntilItIsAnswered()
    {
        var one = At();
        var deduction = one.Decision.Decision.Measures.Single(measure => measure.Kind == MeasureKind.PerformanceDeduction);
        void Pass() => Take(one, 3_000_00);
        one.Build(AppealStatus.UnderReview);

        Breaks.Rule(PenaltyRules.UnderAppeal, Pass);
        one.Judge(AppealStatus.Upheld);
        Pass();
        Assert.Equal(MeasureStatus.Done, deduction.Status);
    }

    [Fact]
    public void Upheld_AfterAStay_GoesOn_AndTheReviewGetsItsDaysBack()
    {
        var one = At();
        var due = one.Decision.Review!.DueOn;
        one.Accept(stays: true);
        Assert.Equal(DecisionStatus.Stayed, one.Decision.Decision.Status);

        one.Judge(AppealStatus.Upheld, Company.Today.AddDays(6));
        Assert.Equal((DecisionStatus.Effective, due.AddDays(6)), (one.Decision.Decision.Status, one.Decision.Review.DueOn));
        Assert.Null(one.Decision.Review.ExtendedFrom);
    }

    [Fact]
    public void Varied_LeavesLess_AndKeepsWhatWasDecided()
    {
        var one = At();
        one.Build(AppealStatus.Varied);
        var deduction = one.Decision.Decision.Measures.Single(measure => measure.Kind == MeasureKind.PerformanceDeduction);

        Assert.Equal((DecisionStatus.Varied, 1_500_00L, 3_000_00L), (one.Decision.Decision.Status, deduction.AmountFen!.Value, deduction.AsDecided.AmountFen!.Value));
        Assert.Equal((3_000_00L, 1_500_00L), (one.Appeal.Outcome!.Before.Sum(draft => draft.AmountFen ?? 0), one.Appeal.Outcome.After.Sum(draft => draft.AmountFen ?? 0)));
        Assert.Equal(ReviewStatus.Assigned, one.Decision.Review!.Status);
    }

    [Fact]
    public void Varied_IsCarriedOutToTheEnd_AndCountsAsARepeat()
    {
        var one = At();
        one.Build(AppealStatus.Varied);
        Assert.True(Stands(one));

        Take(one, 1_500_00);
        one.Decision.Review!.Waive(one.Decision.Decision, "已当面说明", one.Decision.Hr, Company.Now);
        Assert.Equal((DecisionStatus.Executed, true), (one.Decision.Decision.Status, Stands(one)));
    }

    [Fact]
    public void Varied_WithoutTheReview_CancelsIt()
    {
        var one = At();
        one.Accept();
        var half = one.Half();
        var kept = half.Kept.Where(pair => pair.Value.Kind != MeasureKind.WrittenReview).ToDictionary();
        one.Appeal.Vary(one.Matter, half with { Kept = kept }, "理由", Company.Today, one.Reviewer, Company.Now);

        Assert.Equal(ReviewStatus.Cancelled, one.Decision.Review!.Status);
        Assert.Single(one.Appeal.Outcome!.After);
    }

    [Fact]
    public void Revoked_UndoesEveryEffect()
    {
        var one = At(MeasureDraft.Deduction(3_000_00), MeasureDraft.WrittenReview(), MeasureDraft.Training("制度学习"));
        var course = CourseBuilder.Published();
        var training = TrainingAssignment.ForMeasure(
            NewId.Next(), course, one.Decision.Decision, one.Decision.CaseFile, one.Decision.Decision.Measures.Single(measure => measure.Kind == MeasureKind.Training).Id, [], Company.Today, one.Decision.Hr, Company.Now);
        one.Trainings = [(training, course)];
        Assert.True(Stands(one));

        one.Build(AppealStatus.Revoked);
        Assert.All(one.Decision.Decision.Measures, measure => Assert.Equal(MeasureStatus.Revoked, measure.Status));
        Assert.Equal((ReviewStatus.Cancelled, TrainingStatus.Cancelled), (one.Decision.Review!.Status, training.Status));
        Assert.Equal((DecisionStatus.Revoked, 0L, false), (one.Decision.Decision.Status, one.Decision.Decision.DeductionFen, Stands(one)));
        Assert.Null(one.Decision.Decision.ObstacleOn(Company.Today));
        Assert.Empty(one.Appeal.Outcome!.After);
    }

    [Fact]
    public void Revoked_AfterItWasCarriedOut_KeepsTheMonthOfTheDeduction()
    {
        var one = At();
        var deduction = one.Decision.Decision.Measures.Single(measure => measure.Kind == MeasureKind.PerformanceDeduction);
        Take(one, 3_000_00, waitsForAppeal: false);
        one.Build(AppealStatus.Revoked);

        Assert.Equal((MeasureStatus.Revoked, new DateOnly(2026, 3, 1)), (deduction.Status, deduction.PayrollMonth));
        Assert.Equal(3_000_00, one.Decision.Decision.Deductions(waitsForAppeal: true).Single().RefundFen);
    }

    /// <summary>A case that was sent back ends only with a new decision or a reasoned no-action.</summary>
    [Fact]
    public void Remitted_SendsTheSubjectBack_WhereOnlyADecisionOrNoActionEndsIt()
    {
        var one = At();
        var caseFile = one.Decision.CaseFile;
        one.Build(AppealStatus.Remitted);

        Assert.Equal((DecisionStatus.Revoked, CaseStatus.Reopened), (one.Decision.Decision.Status, caseFile.Status));
        Assert.DoesNotContain(CaseAction.Withdraw, caseFile.OpenStatusChanges);
        Breaks.Rule(CaseRules.RemittedNeedsDecision, () => caseFile.ChangeStatus(CaseAction.Withdraw, "理由", one.Decision.Hr, Company.Now));
        caseFile.StartInvestigation(one.Decision.Hr, Company.Now);
        caseFile.RecordStatement(one.Decision.Subject.Id, "我坚持原来的说明。", StatementAttitude.Denies, Company.Today, Company.Today, one.Decision.Hr, Company.Now);
        Breaks.Rule(CaseRules.RemittedNeedsDecision, () => caseFile.ChangeStatus(CaseAction.Withdraw, "理由", one.Decision.Hr, Company.Now));

        var again = new DecisionBuilder(one.Decision.Company, one.Decision.Policy, caseFile, one.Decision.Subject);
        again.Build(DecisionStatus.Effective);
        Assert.Equal(CaseStatus.InExecution, caseFile.Status);
    }

    [Fact]
    public void Remitted_OfAClosedCase_OpensIt_AndNoActionEndsIt()
    {
        var one = At();
        one.Decision.Finish();
        var caseFile = one.Decision.CaseFile;
        caseFile.Close([one.Decision.Decision], Company.Today.AddMonths(1), one.Decision.Hr, Company.Now);
        one.File(Company.Today.AddMonths(2));
        one.Accept(lateReason: "新证据");
        one.Judge(AppealStatus.Remitted);

        Assert.Equal((CaseStatus.Reopened, null), (caseFile.Status, caseFile.ClosedAt));
        caseFile.StartInvestigation(one.Decision.Hr, Company.Now);
        caseFile.RecordStatement(one.Decision.Subject.Id, "我坚持原来的说明。", StatementAttitude.Denies, Company.Today, Company.Today, one.Decision.Hr, Company.Now);
        caseFile.ChangeStatus(CaseAction.FindNoAction, "情节轻微，免予处理", one.Decision.Hr, Company.Now);
        Assert.Equal(CaseStatus.NoAction, caseFile.Status);
    }

    private static bool Stands(AppealBuilder one) => LookBack.StandsOn(Company.Today).Compile()(one.Decision.Decision);

    private static void Take(AppealBuilder one, long fen, bool waitsForAppeal = true) => one.Decision.Decision.PassToPayroll(
        new(MeasureKind.PerformanceDeduction, Company.Today, fen, WaitsForAppeal: waitsForAppeal), Company.Today, one.Decision.Hr, Company.Now);

    private static AppealBuilder At(params MeasureDraft[] measures)
    {
        var cases = new CaseFileBuilder();
        var decision = new DecisionBuilder(cases, cases.Found()) { Measures = measures is [] ? null : measures };
        decision.Build(DecisionStatus.Effective);
        return new(decision);
    }
}
