using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Domain.Policies;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Penalties;

public sealed class PenaltyScaleTests
{
    private static readonly Policy Policy = PolicyBuilder.Standard();

    [Fact]
    public void NoodleShop_FirstTime_IsThreeThousandAndAReviewInAWeek()
    {
        var scale = Scale(PolicyBuilder.Meal);

        Assert.Equal([MeasureDraft.Deduction(3_000_00), MeasureDraft.WrittenReview(7)], scale.Suggested);
        Assert.Equal((1_000_00, 5_000_00, 1), (scale.MinFen, scale.MaxFen, scale.Occurrence));
        Assert.True(scale.Covers(scale.Suggested));
    }

    [Fact]
    public void SecondTime_TakesTheSecondStep()
    {
        var scale = PenaltyScale.Of([(Policy.Clause(PolicyBuilder.Meal), Counted(PolicyBuilder.Meal, 1))]);

        Assert.Equal([MeasureDraft.Deduction(5_000_00), MeasureDraft.WrittenReview(7), MeasureDraft.Sanction(MeasureKind.WrittenWarning)], scale.Suggested);
        Assert.Equal(2, scale.Occurrence);
    }

    [Fact]
    public void SeveralClauses_TheHeaviestSetsTheProposal_AndTheRangesJoin()
    {
        var scale = Scale(PolicyBuilder.Meal, PolicyBuilder.PrivateContact, PolicyBuilder.Late);

        Assert.Equal((1_000_00, 7_000_00), (scale.MinFen, scale.MaxFen));
        Assert.Equal(MeasureKind.WrittenWarning, scale.HeaviestSanction);
        Assert.Equal(
            [MeasureDraft.Deduction(3_000_00), MeasureDraft.WrittenReview(7), MeasureDraft.Training("客户信息保护"), MeasureDraft.Sanction(MeasureKind.WrittenWarning)],
            scale.Suggested);
    }

    [Theory]
    [InlineData(999_99L, false)]
    [InlineData(1_000_00L, true)]
    [InlineData(5_000_00L, true)]
    [InlineData(5_000_01L, false)]
    public void Covers_TheRange_ToTheFen(long fen, bool covered) =>
        Assert.Equal(covered, Scale(PolicyBuilder.Meal).Covers([MeasureDraft.Deduction(fen)]));

    [Fact]
    public void Covers_NoDeductionWhereOneIsForeseen_IsOutside() =>
        Assert.False(Scale(PolicyBuilder.Meal).Covers([MeasureDraft.WrittenReview()]));

    [Theory]
    [InlineData(MeasureKind.OralWarning, true)]
    [InlineData(MeasureKind.WrittenWarning, true)]
    [InlineData(MeasureKind.FinalWarning, false)]
    [InlineData(MeasureKind.Termination, false)]
    public void Covers_ASanction_NoHeavierThanForeseen(MeasureKind sanction, bool covered) =>
        Assert.Equal(covered, Scale(PolicyBuilder.PrivateContact).Covers([MeasureDraft.Deduction(1_000_00), MeasureDraft.Sanction(sanction)]));

    [Fact]
    public void Covers_ASanctionWhereNoneIsForeseen_IsOutside() =>
        Assert.False(Scale(PolicyBuilder.Meal).Covers([MeasureDraft.Deduction(3_000_00), MeasureDraft.Sanction(MeasureKind.OralWarning)]));

    [Fact]
    public void Of_Nothing_IsRefused() => Breaks.Rule(PenaltyRules.AllegationMissing, () => PenaltyScale.Of([]));

    private static PenaltyScale Scale(params string[] codes) => PenaltyScale.Of([.. codes.Select(code => (Policy.Clause(code), Counted(code, 0)))]);

    private static LookBack Counted(string code, int times)
    {
        var clause = Policy.Clause(code);
        return LookBack.Over(clause, Company.Today, Enumerable.Range(1, times)
            .Select(day => new PriorPenalty(Guid.NewGuid(), "C-1", clause.Clause.Family, code, Company.Today.AddDays(-day))));
    }
}
