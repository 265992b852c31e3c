using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Penalties;

/// <summary>Rule 15: before a termination the union is told and heard.</summary>
public sealed class UnionTests
{
    private static readonly UnionHearing Hearing = new(Company.Today, "事实清楚，没有异议。", "无异议");

    private readonly CaseFileBuilder _cases = new();
    private readonly CaseFile _case;
    private readonly DecisionBuilder _builder;

    public UnionTests()
    {
        _case = _cases.Found();
        _builder = new(_cases, _case) { Measures = [new(MeasureKind.Termination)], VarianceReason = "情节特别严重" };
    }

    private PenaltyDecision Decision => _builder.Decision;

    [Fact]
    public void LastLevel_CannotAgree_BeforeTheUnionWasHeard()
    {
        _builder.Propose();
        while (Decision.Steps.Count(step => step.Outcome == ApprovalOutcome.Waiting) > 1)
        {
            Approve();
        }

        Breaks.Rule(PenaltyRules.UnionNotHeard, Approve);
        Hear(Hearing);
        Approve();

        Assert.Equal(DecisionStatus.Approved, Decision.Status);
        Assert.Equal(_builder.Hr.EmployeeId, Decision.Union!.Recorded!.EmployeeId);
    }

    [Fact]
    public void Revised_TheUnionIsHeardAnew()
    {
        _builder.Propose();
        Hear(Hearing);
        Decision.Return(_case, "请补充依据", _cases.Company.ApproverFor(Decision.CurrentStep!), Company.Now);

        var proposal = _builder.Proposal();
        Decision.Revise(_case, proposal, _builder.Chain(proposal), _builder.Hr, Company.Now);

        Assert.True(Decision.NeedsUnion);
    }

    [Fact]
    public void Hearing_NeedsItsWordsAndADay()
    {
        _builder.Propose();

        Breaks.Rule(PenaltyRules.UnionOpinionMissing, () => Hear(Hearing with { Opinion = " " }));
        Breaks.Rule(PenaltyRules.UnionAnswerMissing, () => Hear(Hearing with { Answer = "" }));
        Breaks.Rule(PenaltyRules.UnionDayWrong, () => Hear(Hearing with { ToldOn = Company.Today.AddDays(1) }));
        Breaks.Rule(PenaltyRules.UnionDayWrong, () => Hear(Hearing with { ToldOn = _case.Incident!.OccurredOn.AddDays(-1) }));
        Assert.Null(Decision.Union);
    }

    [Fact]
    public void OtherMeasures_NeedNoUnion()
    {
        _builder.Measures = null;
        _builder.Propose();

        Assert.False(Decision.NeedsUnion);
        Breaks.Rule(PenaltyRules.UnionOnlyForTermination, () => Hear(Hearing));
    }

    [Fact]
    public void AfterTheDecision_NothingIsChanged()
    {
        _builder.Propose();
        Hear(Hearing);
        _builder.ApproveAll();

        Breaks.Rule(KernelRules.WrongState, () => Hear(Hearing with { Opinion = "反对" }));
    }

    private void Hear(UnionHearing hearing) => Decision.HearUnion(_case, hearing, Company.Today, _builder.Hr, Company.Now);

    private void Approve() => Decision.Approve(_case, null, _cases.Company.ApproverFor(Decision.CurrentStep!), Company.Now);
}
