using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Penalties;

/// <summary>Rules 2, 11, 12 and 16: what a proposal has to answer in writing.</summary>
public sealed class ConcernTests
{
    private static readonly MeasureDraft[] Usual = [MeasureDraft.Deduction(3_000_00), MeasureDraft.WrittenReview()];

    [Fact]
    public void Nothing_IsAskedWhereNothingIsWrong() => Assert.Empty(Facts().ConcernsOf(Usual));

    [Fact]
    public void VersionNotAcknowledged_IsAConcern() => Assert.Equal(
        [new Concern(ConcernKind.NotAcknowledged, "员工行为管理办法", 2, new DateOnly(2025, 1, 10).DayNumber)],
        Facts(unacknowledged: new("员工行为管理办法", 2, new(2025, 1, 10))).ConcernsOf(Usual));

    [Theory]
    [InlineData(89, 0)]
    [InlineData(92, 3)]
    [InlineData(154, 5)]
    [InlineData(366, 12)]
    public void CaseThatRested_IsAConcern(int days, int months)
    {
        var concerns = Facts(age: CaseAge.Of(Company.Today.AddDays(-days), Company.Today)).ConcernsOf(Usual);

        Assert.Equal(months == 0 ? [] : [new Concern(ConcernKind.Stale, "", days, months)], concerns);
    }

    [Theory]
    [InlineData(1_000_00, true)]
    [InlineData(4_000_00, true)]
    [InlineData(999_99, false)]
    [InlineData(4_000_01, false)]
    [InlineData(0, false)]
    public void AmountOutsideTheLastDecisions_IsAConcern(long fen, bool inside)
    {
        var precedents = Of(1_000_00, 3_000_00, 4_000_00);

        var concerns = Facts(precedents: precedents).ConcernsOf(fen == 0 ? [MeasureDraft.WrittenReview()] : [MeasureDraft.Deduction(fen)]);

        Assert.Equal(inside ? [] : [new Concern(ConcernKind.OutsidePrecedents, "2.1", 1_000_00, 4_000_00)], concerns);
    }

    [Fact]
    public void TwoDecisions_MakeNoRange() => Assert.Empty(Facts(precedents: Of(1_000_00, 1_000_00)).ConcernsOf(Usual));

    [Theory]
    [InlineData(new long[] { 5 }, 5)]
    [InlineData(new long[] { 9, 1, 5 }, 5)]
    [InlineData(new long[] { 4, 1, 8, 3 }, 3)]
    public void Median_IsTheMiddle_AndNeverMoreThanIt(long[] amounts, long median) => Assert.Equal(median, Of(amounts).MedianFen);

    [Fact]
    public void AcceptedReview_IsAConcernOfATerminationAlone()
    {
        var facts = Facts(reviewedIn: "C-2025-000007");

        Assert.Empty(facts.ConcernsOf(Usual));
        Assert.Equal([new Concern(ConcernKind.ReviewAccepted, "C-2025-000007", 0, 0)], facts.ConcernsOf([new(MeasureKind.Termination)]));
    }

    [Fact]
    public void Proposal_WithoutAnAnswer_IsRefused_AndKeepsTheAnswerItHas()
    {
        var facts = Facts(unacknowledged: new("办法", 1, new(2025, 1, 10)));

        Breaks.Rule(PenaltyRules.ConcernReasonMissing, () => Propose(facts, []));
        Breaks.Rule(PenaltyRules.ConcernReasonMissing, () => Propose(facts, new() { [ConcernKind.Stale] = "节假日" }));
        var decision = Propose(facts, new() { [ConcernKind.NotAcknowledged] = " 内网公示截图 " });

        Assert.Equal("内网公示截图", Assert.Single(decision.Concerns).Reason);
    }

    private static PenaltyDecision Propose(ProposalFacts facts, Dictionary<ConcernKind, string> reasons)
    {
        var cases = new CaseFileBuilder();
        var builder = new DecisionBuilder(cases, cases.Found());
        var proposal = builder.Proposal() with { Facts = facts, Reasons = reasons };
        return PenaltyDecision.Propose(NewId.Next(), builder.CaseFile, builder.Subject.Id, proposal, builder.Chain(proposal), builder.Hr, Company.Now);
    }

    private static Precedents Of(params long[] amounts) => new("2.1", [.. amounts.Select(fen => new Precedent(Company.Today, 1, fen))]);

    private static ProposalFacts Facts(CaseAge age = default, UnacknowledgedVersion? unacknowledged = null, Precedents? precedents = null, string? reviewedIn = null) =>
        new(age, unacknowledged is null ? [] : [unacknowledged], precedents is null ? [] : [precedents], reviewedIn is null ? [] : [reviewedIn]);
}
