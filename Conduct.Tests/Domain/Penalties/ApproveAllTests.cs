using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Penalties;

public sealed class ApproveAllTests
{
    [Fact]
    public void ApproveAll_Nothing_IsRefused() =>
        Breaks.Rule(PenaltyRules.NothingPicked, () => LikeDecisions.ApproveAll([], null, Actors.Manager, Company.Now));

    [Fact]
    public void ApproveAll_OneUnlike_NamesItWithTheRule()
    {
        var builder = new CaseFileBuilder();
        var first = Pending(builder);
        var second = Pending(new CaseFileBuilder(builder.Company, builder.Policy) { Number = "C-2026-000002" }, [MeasureDraft.Deduction(2_500_00)]);

        var broken = Breaks.Rule(PenaltyRules.OneOfManyRefused, () =>
            LikeDecisions.ApproveAll([(first.Decision, first.CaseFile), (second.Decision, second.CaseFile)], null, builder.Company.As(builder.Company.BranchManager), Company.Now));

        Assert.Equal(PenaltyRules.NotAlike, Assert.IsType<RuleBrokenException>(broken.Arguments[2]).Code);
    }

    [Fact]
    public void ApproveAll_OneAlone_IsRefusedByTheRuleItself()
    {
        var builder = new CaseFileBuilder();
        var alone = Pending(builder);

        Breaks.Rule(PenaltyRules.ApproverNotAsked, () => LikeDecisions.ApproveAll([(alone.Decision, alone.CaseFile)], null, builder.Company.As(builder.Company.HeadManager), Company.Now));
    }

    private static DecisionBuilder Pending(CaseFileBuilder builder, IReadOnlyList<MeasureDraft>? measures = null)
    {
        var decision = new DecisionBuilder(builder, builder.Found()) { Measures = measures };
        decision.Propose();
        return decision;
    }
}
