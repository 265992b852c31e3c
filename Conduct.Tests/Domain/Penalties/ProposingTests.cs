using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Penalties;

public sealed class ProposingTests
{
    private readonly CaseFileBuilder _cases = new();

    [Fact]
    public void Proposal_WithWrongMeasures_IsRefused()
    {
        Breaks.Rule(PenaltyRules.MeasureMissing, () => Propose());
        Breaks.Rule(PenaltyRules.MeasureTwice, () => Propose(MeasureDraft.Deduction(1_000_00), MeasureDraft.Deduction(2_000_00)));
        Breaks.Rule(PenaltyRules.OneSanction, () => Propose(MeasureDraft.Sanction(MeasureKind.OralWarning), MeasureDraft.Sanction(MeasureKind.Demerit)));
        Breaks.Rule(PenaltyRules.AmountMissing, () => Propose(MeasureDraft.Deduction(3_000_00), new(MeasureKind.Compensation)));
        Breaks.Rule(PenaltyRules.DaysMissing, () => Propose(MeasureDraft.Deduction(3_000_00), MeasureDraft.WrittenReview(0)));
        Breaks.Rule(PenaltyRules.DaysMissing, () => Propose(MeasureDraft.Deduction(3_000_00), MeasureDraft.WrittenReview(366)));
        Breaks.Rule(PenaltyRules.TrainingTitleMissing, () => Propose(MeasureDraft.Deduction(3_000_00), MeasureDraft.Training(" ")));
    }

    [Fact]
    public void Deduction_ThatNoClauseNames_IsRefused()
    {
        _cases.WithSubject(_cases.Company.Zhang, PolicyBuilder.Late);

        Breaks.Rule(PenaltyRules.DeductionNeedsClause, () => Propose(MeasureDraft.Deduction(100_00)));
    }

    [Fact]
    public void Proposal_OutsideTheRange_NeedsAReason()
    {
        Breaks.Rule(PenaltyRules.VarianceReasonMissing, () => Propose(MeasureDraft.Deduction(500_00)));

        var one = new DecisionBuilder(_cases, _cases.Found()) { Measures = [MeasureDraft.Deduction(500_00)], VarianceReason = "主动退赔" };
        Assert.Equal(("主动退赔", 2), (one.Propose().VarianceReason, one.Decision.Steps.Count));
    }

    [Fact]
    public void Proposal_WithoutGrounds_IsRefused() =>
        Breaks.Rule(PenaltyRules.GroundsMissing, () => new DecisionBuilder(_cases, _cases.Found()) { Grounds = " " }.Propose());

    [Fact]
    public void Proposal_BeforeEveryFinding_IsRefused()
    {
        var file = _cases.WithSubject(_cases.Company.Zhang, PolicyBuilder.Meal, PolicyBuilder.Late).Build(CaseStatus.Findings);
        var (subject, meal) = (file.Subjects[0], file.Subjects[0].Allegations[0]);
        file.RecordFinding(subject.Id, meal.Id, Finding.Substantiated, null, [file.Evidence[0].Id], _cases.Hr, Company.Now);

        Breaks.Rule(CaseRules.FindingsIncomplete, () => new DecisionBuilder(_cases, file).Propose());
    }

    [Fact]
    public void Proposal_OnAnUnprovenAllegation_IsRefused()
    {
        var file = _cases.Found(Finding.Unsubstantiated);

        Breaks.Rule(CaseRules.AllegationNotProven, () => Propose(file, [file.Subjects[0].Allegations[0].Id], [PolicyBuilder.Meal]));
    }

    [Fact]
    public void Proposal_NamingTheSameAllegationTwice_IsOneActPunishedTwice()
    {
        var file = _cases.Found();
        var id = file.Subjects[0].Allegations[0].Id;

        Breaks.Rule(CaseRules.OneActOnePenalty, () => Propose(file, [id, id], [PolicyBuilder.Meal, PolicyBuilder.Meal]));
    }

    [Fact]
    public void Proposal_WithNoOrAnotherClauseThanAlleged_IsRefused()
    {
        var file = _cases.Found();
        var id = file.Subjects[0].Allegations[0].Id;

        Breaks.Rule(PenaltyRules.AllegationMissing, () => Propose(_cases.Found(), [], []));
        Breaks.Rule(PenaltyRules.AllegationMissing, () => Propose(file, [id], [PolicyBuilder.PrivateContact]));
    }

    [Fact]
    public void Proposal_OnAPolicyNotInForceThen_IsRefused()
    {
        var file = _cases.Found();
        var (clause, lookBack) = new DecisionBuilder(_cases, file).Proposal().Clauses[0];
        _cases.Policy.Repeal(clause.Version.Id, _cases.Form.OccurredOn!.Value.AddDays(-1), "理由", Company.Today, Actor.System, Company.Now);

        Breaks.Rule(CaseRules.PolicyNotInForce, () => PenaltyDecision.Propose(
            NewId.Next(), file, file.Subjects[0].Id, new Proposal([file.Subjects[0].Allegations[0].Id], [(clause, lookBack)], [MeasureDraft.Deduction(3_000_00)], "事实", null), [], _cases.Hr, Company.Now));
    }

    [Fact]
    public void Revise_AfterAReturn_GoesRoundAgain()
    {
        var one = new DecisionBuilder(_cases, _cases.Found());
        one.Build(DecisionStatus.Returned);
        one.Measures = [MeasureDraft.Deduction(1_000_00)];
        one.Decision.Revise(one.CaseFile, one.Proposal(), one.Chain(one.Proposal()), one.Hr, Company.Now);

        Assert.Equal((2, 1_000_00, 1), (one.Decision.Round, one.Decision.DeductionFen, one.Decision.CurrentStep!.Level));
        Assert.Equal(3, one.Decision.Steps.Count);
    }

    [Fact]
    public void Reject_FreesTheAllegation_ForAnotherProposal()
    {
        var one = new DecisionBuilder(_cases, _cases.Found());
        one.Build(DecisionStatus.Rejected);

        Assert.Equal((CaseStatus.Findings, null), (one.CaseFile.Status, one.Subject.Allegations[0].DecisionId));
        Assert.Equal(DecisionStatus.PendingApproval, one.Propose().Status);
    }

    [Fact]
    public void LikeDecisions_AreApprovedTogether_OthersNot()
    {
        _cases.WithSubject(_cases.Company.Zhang).WithSubject(_cases.Company.Li).WithSubject(_cases.Company.Wang);
        var file = _cases.Found();
        var zhang = new DecisionBuilder(_cases.Company, _cases.Policy, file, file.Subjects[0]).Propose();
        var li = new DecisionBuilder(_cases.Company, _cases.Policy, file, file.Subjects[1]).Propose();
        var wang = new DecisionBuilder(_cases.Company, _cases.Policy, file, file.Subjects[2]) { Measures = [MeasureDraft.Deduction(2_500_00)] }.Propose();

        LikeDecisions.RequireAlike([zhang, li]);
        Assert.Equal(zhang.LikenessKey, li.LikenessKey);
        Breaks.Rule(PenaltyRules.NotAlike, () => LikeDecisions.RequireAlike([zhang, li, wang]));
    }

    [Fact]
    public void Likeness_DiffersByOccurrenceAndDetail()
    {
        var first = new DecisionBuilder(_cases, _cases.Found()) { Measures = [MeasureDraft.Deduction(3_000_00), MeasureDraft.Training("甲")] }.Propose();
        var other = new DecisionBuilder(_cases, _cases.Found()) { Measures = [MeasureDraft.Deduction(3_000_00), MeasureDraft.Training("乙")] }.Propose();
        var repeat = new DecisionBuilder(_cases, _cases.Found())
        {
            Measures = first.Measures.Select(_ => MeasureDraft.Training("甲")).Take(1).Append(MeasureDraft.Deduction(3_000_00)).ToArray(),
            Priors = [new PriorPenalty(Guid.NewGuid(), "C-1", "hospitality", PolicyBuilder.Meal, new DateOnly(2025, 9, 1))],
        }.Propose();

        Assert.Equal(3, new[] { first, other, repeat }.Select(decision => decision.LikenessKey).Distinct().Count());
        Assert.Equal(2, repeat.Occurrence);
    }

    private void Propose(params MeasureDraft[] measures) => new DecisionBuilder(_cases, _cases.Found()) { Measures = measures }.Propose();

    private void Propose(CaseFile file, Guid[] allegations, string[] codes)
    {
        (ClauseInForce, LookBack)[] clauses = [.. codes.Select(_cases.Policy.Clause).Select(clause => (clause, LookBack.Over(clause, Company.Today, [])))];
        PenaltyDecision.Propose(NewId.Next(), file, file.Subjects[0].Id, new Proposal(allegations, clauses, [MeasureDraft.Deduction(1_000_00)], "事实", null), [], _cases.Hr, Company.Now);
    }
}
