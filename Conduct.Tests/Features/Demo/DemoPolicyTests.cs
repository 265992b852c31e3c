using Conduct.App.Features.Demo;
using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;

namespace Conduct.Tests.Features.Demo;

public sealed class DemoPolicyTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    private readonly Policy _policy = DemoPolicy.Build(Today, Actor.System, day => new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero));

    private IEnumerable<PolicyClause> Clauses => _policy.Versions.SelectMany(version => version.Clauses);

    [Fact]
    public void Versions_OldAndNew_FollowEachOtherWithoutGap()
    {
        var (first, second) = (_policy.Versions[0], _policy.Versions[1]);

        Assert.Equal((PolicyStatus.Superseded, PolicyStatus.InForce), (first.Status, second.Status));
        Assert.Equal(second.InForceFrom!.Value.AddDays(-1), first.InForceTo);
        Assert.True(first.SupportsPenaltyFor(Today.AddYears(-5)));
        Assert.True(second.SupportsPenaltyFor(Today.AddMonths(-16)));
    }

    [Fact]
    public void VersionInForce_Clauses_CoverSevenCategories()
    {
        var clauses = _policy.Versions[1].Clauses;

        Assert.InRange(clauses.Count, 24, 60);
        Assert.Equal(7, clauses.Select(clause => clause.Category).Distinct().Count());
        Assert.Equal(Enum.GetValues<Gravity>().Length, clauses.Select(clause => clause.Gravity).Distinct().Count());
    }

    [Fact]
    public void EveryClause_InEnglish_IsCompleteAndWithoutChinese()
    {
        foreach (var clause in Clauses)
        {
            string?[] english = [clause.TitleEn, clause.TextEn, clause.CategoryEn, .. clause.Steps.Where(step => step.Training is not null).Select(step => step.TrainingEn)];

            Assert.All(english, text => Assert.False(string.IsNullOrWhiteSpace(text)));
            Assert.All(english, text => Assert.DoesNotContain(text!, letter => letter >= '\u2E80'));
        }
    }

    [Fact]
    public void EveryClause_InChinese_NeverNamesAFine() =>
        Assert.All(Clauses, clause => Assert.DoesNotContain("罚款", clause.Title + clause.Text, StringComparison.Ordinal));

    [Fact]
    public void MealClause_FirstTime_AsksForThreeThousandAndAReviewInAWeek()
    {
        var step = _policy.Versions[1].Clauses.Single(clause => clause.Code == "1.1").StepFor(1);

        Assert.Equal((1_000_00, 5_000_00, 3_000_00, 7), (step.DeductionMinFen, step.DeductionMaxFen, step.DeductionDefaultFen, step.ReviewDays));
        Assert.Equal(2, step.Measures().Count);
    }
}
