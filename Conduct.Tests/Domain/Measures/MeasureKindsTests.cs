using Conduct.Domain.Measures;

namespace Conduct.Tests.Domain.Measures;

public sealed class MeasureKindsTests
{
    private static readonly MeasureKind[] All = Enum.GetValues<MeasureKind>();

    [Fact]
    public void Kinds_AreMoneyOrATaskOrASanction()
    {
        Assert.Equal([MeasureKind.PerformanceDeduction, MeasureKind.Compensation], All.Where(MeasureKinds.IsMoney));
        Assert.Equal([MeasureKind.WrittenReview, MeasureKind.Training], All.Where(MeasureKinds.HasTerm));
        Assert.All(All, kind => Assert.Single(new[] { MeasureKinds.IsMoney(kind), MeasureKinds.HasTerm(kind), MeasureKinds.IsSanction(kind) }, holds => holds));
    }

    // The scale compares them as they are.
    [Fact]
    public void Sanctions_FollowEachOtherByWeight() => Assert.Equal(
        [
            MeasureKind.OralWarning, MeasureKind.WrittenWarning, MeasureKind.FinalWarning, MeasureKind.Demerit, MeasureKind.MajorDemerit,
            MeasureKind.Suspension, MeasureKind.Demotion, MeasureKind.Termination,
        ],
        All.Where(MeasureKinds.IsSanction).Order());
}
