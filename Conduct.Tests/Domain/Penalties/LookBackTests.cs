using Conduct.Domain.Penalties;
using Conduct.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Conduct.Tests.Domain.Penalties;

public sealed class LookBackTests
{
    [Theory]
    [InlineData("2026-03-02", "2025-03-02", 2)] // exactly twelve months ago still counts
    [InlineData("2026-03-02", "2025-03-01", 1)]
    [InlineData("2026-03-02", "2026-03-02", 2)] // effective on the very day
    [InlineData("2026-03-02", "2026-03-03", 1)] // effective only after the incident: no repeat
    [InlineData("2025-02-28", "2024-02-28", 2)]
    [InlineData("2024-02-29", "2023-02-28", 2)] // twelve months before a leap day
    [InlineData("2024-02-29", "2023-02-27", 1)]
    [InlineData("2026-03-31", "2025-03-31", 2)]
    public void Over_OnePrior_CountsInsideTheTwelveMonths(string incident, string effective, int occurrence) =>
        Assert.Equal(occurrence, Over(Day(incident), Prior(Day(effective))).Occurrence);

    [Fact]
    public void Over_AnotherFamily_DoesNotCount() =>
        Assert.Equal(1, Over(Company.Today, Prior(Company.Today) with { ClauseFamily = "attendance" }).Occurrence);

    [Fact]
    public void Over_AnotherClauseOfTheFamily_Counts() =>
        Assert.Equal(2, Over(Company.Today, Prior(Company.Today) with { ClauseCode = "2.9" }).Occurrence);

    [Fact]
    public void Over_OneDecisionOnSeveralAllegations_CountsOnce()
    {
        var prior = Prior(Company.Today.AddDays(-10));

        Assert.Equal(2, Over(Company.Today, prior, prior with { ClauseCode = "2.2" }).Occurrence);
    }

    [Fact]
    public void Over_SeveralDecisions_ShowsThemInOrder()
    {
        var (later, earlier) = (Prior(Company.Today.AddDays(-10)), Prior(Company.Today.AddDays(-40)));
        var lookBack = Over(Company.Today, later, earlier);

        Assert.Equal(3, lookBack.Occurrence);
        Assert.Equal([earlier, later], lookBack.Counted);
        Assert.Equal((Company.Today.AddMonths(-12), Company.Today), (lookBack.From, lookBack.To));
    }

    [Fact]
    public void Over_AnyPriors_CountsThoseInTheWindow() => Prop
        .ForAll(Gen.Choose(-800, 30).ArrayOf().ToArbitrary(), days =>
        {
            DateOnly[] dates = [.. days.Select(day => Company.Today.AddDays(day))];
            var counted = dates.Count(date => date >= Company.Today.AddYears(-1) && date <= Company.Today);
            return Over(Company.Today, [.. dates.Select(Prior)]).Occurrence == counted + 1;
        })
        .QuickCheckThrowOnFailure();

    private static LookBack Over(DateOnly incident, params PriorPenalty[] priors) =>
        LookBack.Over(PolicyBuilder.Standard().Clause(PolicyBuilder.Meal), incident, priors);

    private static PriorPenalty Prior(DateOnly effective) => new(Guid.NewGuid(), "C-2025-000009", "hospitality", PolicyBuilder.Meal, effective);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
