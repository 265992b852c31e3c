using Conduct.Domain.Cases;

namespace Conduct.Tests.Domain.Cases;

public sealed class FindingsTests
{
    public static TheoryData<Finding> All => [.. Enum.GetValues<Finding>()];

    [Theory, MemberData(nameof(All))]
    public void Together_ThatAgree_StandAsTheyAre(Finding finding) => Assert.Equal(finding, Findings.Together([finding, finding]));

    [Theory]
    [InlineData(Finding.Substantiated, Finding.Unsubstantiated, Finding.Partly)]
    [InlineData(Finding.Substantiated, Finding.Partly, Finding.Partly)]
    [InlineData(Finding.Inconclusive, Finding.Partly, Finding.Partly)]
    [InlineData(Finding.Unsubstantiated, Finding.Inconclusive, Finding.Inconclusive)]
    public void Together_ThatDiffer_AreProvenInPart_OrUnsettled(Finding one, Finding other, Finding together) =>
        Assert.Equal((together, together), (Findings.Together([one, other]), Findings.Together([other, one, other])));

    [Fact]
    public void Together_WhileOneIsMissing_IsNone()
    {
        Assert.Null(Findings.Together([Finding.Substantiated, null]));
        Assert.Null(Findings.Together([]));
    }
}
