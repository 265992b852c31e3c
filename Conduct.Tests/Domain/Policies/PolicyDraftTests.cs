using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Policies;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Policies;

public sealed class PolicyDraftTests
{
    private static readonly ClauseDraft Whole = new()
    {
        Code = "1.1",
        Category = "廉洁",
        Gravity = Gravity.Light,
        Title = "宴请",
        Text = "不得接受宴请",
        Steps = [TableLine.Of(100, 200, 150, 7)],
    };

    public static TheoryData<string, DraftField> Wrong => new()
    {
        { PolicyRules.CodeMissing, DraftField.Code },
        { PolicyRules.CategoryMissing, DraftField.Category },
        { PolicyRules.GravityMissing, DraftField.Gravity },
        { PolicyRules.ClauseTitleMissing, DraftField.Title },
        { PolicyRules.ClauseTextMissing, DraftField.Text },
        { PolicyRules.MonthsWrong, DraftField.LookBackMonths },
        { PolicyRules.MonthsWrong, DraftField.InfluenceMonths },
        { PolicyRules.StepsMissing, DraftField.Steps },
        { KernelRules.TextTooLong, DraftField.TextEn },
    };

    [Fact]
    public void Faults_OfAWholeClause_AreNone() => Assert.Empty(Draft(Whole).Faults());

    [Theory, MemberData(nameof(Wrong))]
    public void Faults_OfAClause_NameTheFieldAndTheRule(string rule, DraftField field)
    {
        var wrong = field switch
        {
            DraftField.Code => Whole with { Code = " " },
            DraftField.Category => Whole with { Category = null },
            DraftField.Gravity => Whole with { Gravity = null },
            DraftField.Title => Whole with { Title = "" },
            DraftField.Text => Whole with { Text = null },
            DraftField.LookBackMonths => Whole with { LookBackMonths = 0 },
            DraftField.InfluenceMonths => Whole with { InfluenceMonths = 61 },
            DraftField.Steps => Whole with { Steps = [] },
            _ => Whole with { TextEn = new string('x', PolicyClause.TextMaxLength + 1) },
        };

        var fault = Assert.Single(Draft(wrong).Faults());
        Assert.Equal((wrong.Key, null, field, rule), (fault.Clause!.Value, fault.Occurrence, fault.Field, fault.Code));
        Breaks.Rule(rule, () => Publish(Draft(wrong)));
    }

    [Fact]
    public void Publish_OfADraftWithOneFault_IsRefusedByItsRule()
    {
        Breaks.Rule(PolicyRules.CodeMissing, () => Publish(Draft(Whole with { Code = "" })));
        Breaks.Rule(PolicyRules.CategoryMissing, () => Publish(Draft(Whole with { Category = "" })));
        Breaks.Rule(PolicyRules.GravityMissing, () => Publish(Draft(Whole with { Gravity = (Gravity)9 })));
        Breaks.Rule(PolicyRules.ClauseTitleMissing, () => Publish(Draft(Whole with { Title = "" })));
        Breaks.Rule(PolicyRules.ClauseTextMissing, () => Publish(Draft(Whole with { Text = "" })));
        Breaks.Rule(PolicyRules.MonthsWrong, () => Publish(Draft(Whole with { LookBackMonths = null })));
        Breaks.Rule(PolicyRules.StepsMissing, () => Publish(Draft(Whole with { Steps = [.. Enumerable.Repeat(TableLine.Of(), PolicyClause.MostSteps + 1)] })));
    }

    [Theory]
    [InlineData(200L, 100L, 150L)]
    [InlineData(100L, 200L, 50L)]
    [InlineData(100L, 200L, 250L)]
    [InlineData(-1L, 200L, 100L)]
    [InlineData(null, 200L, 100L)]
    [InlineData(100L, null, 100L)]
    [InlineData(100L, 200L, null)]
    [InlineData(100L, long.MaxValue, 100L)]
    public void Line_WithAWrongRange_IsRefused(long? min, long? max, long? usual) =>
        Breaks.Rule(PolicyRules.DeductionRangeWrong, () => Publish(Draft(Whole with { Steps = [TableLine.Of(min, max, usual)] })));

    [Fact]
    public void Line_WithAWrongTermOrSanction_IsRefused()
    {
        Breaks.Rule(PolicyRules.ReviewDaysWrong, () => Line(TableLine.Of(reviewDays: 0)));
        Breaks.Rule(PolicyRules.ReviewDaysWrong, () => Line(TableLine.Of(reviewDays: MeasureDraft.MaxDays + 1)));
        Breaks.Rule(PolicyRules.WarningWrong, () => Line(TableLine.Of(warning: MeasureKind.Training)));
        Breaks.Rule(PolicyRules.SuspensionDaysWrong, () => Line(TableLine.Of(warning: MeasureKind.Demerit) with { SuspensionDays = 3 }));
        Breaks.Rule(PolicyRules.SuspensionDaysWrong, () => Line(TableLine.Of(warning: MeasureKind.Suspension) with { SuspensionDays = 0 }));
        Breaks.Rule(KernelRules.TextTooLong, () => Line(TableLine.Of(training: new string('x', MeasureDraft.DetailMaxLength + 1))));
    }

    [Fact]
    public void Faults_OfASecondLine_NameItsOccurrence() =>
        Assert.Equal([(2, DraftField.Deduction), (2, DraftField.ReviewDays)], Draft(Whole with { Steps = [TableLine.Of(), TableLine.Of(2, 1, 1, 0)] }).Faults().Select(fault => (fault.Occurrence!.Value, fault.Field)));

    [Fact]
    public void Faults_OfACodeUsedTwice_StandAtTheSecondClause()
    {
        var second = Whole with { Key = NewId.Next(), Code = " 1.1 " };

        Assert.Equal(second.Key, Assert.Single(Draft(Whole, second).Faults()).Clause);
        Breaks.Rule(PolicyRules.ClauseCodeTwice, () => Publish(Draft(Whole, second)));
    }

    [Fact]
    public void Publish_WithoutAFamily_TakesTheCode_AndKeepsTheLengthOfASuspension()
    {
        var clause = Publish(Draft(Whole with { Family = " ", Steps = [TableLine.Of(warning: MeasureKind.Suspension) with { SuspensionDays = 15 }] })).Versions[0].Clauses[0];

        Assert.Equal("1.1", clause.Family);
        Assert.Equal([new MeasureDraft(MeasureKind.Suspension, Days: 15)], clause.Steps[0].Measures());
    }

    [Fact]
    public void Of_PublishedClauses_IsTheSameUnderOtherKeys()
    {
        var published = Publish(ModelPolicy.Draft).Versions[0].Clauses;
        var copy = PolicyDraft.Of(published);

        Assert.Equal(published.Select(clause => (clause.Code, clause.Family, clause.Title, clause.Text, clause.TitleEn, clause.Gravity, clause.Steps.Count)),
            copy.Clauses.Select(clause => (clause.Code!, clause.Family!, clause.Title!, clause.Text!, clause.TitleEn, clause.Gravity!.Value, clause.Steps.Count)));
        Assert.Empty(copy.Clauses.Select(clause => clause.Key).Intersect(published.Select(clause => clause.Id)));
        Assert.Empty(copy.Faults());
    }

    private static PolicyDraft Draft(params ClauseDraft[] clauses) => new() { Clauses = clauses };

    private static void Line(StepDraft step) => Publish(Draft(Whole with { Steps = [step] }));

    private static Policy Publish(PolicyDraft draft)
    {
        var policy = Policy.Create(NewId.Next(), "ZD", "制度", null, Actor.System, Company.Now);
        policy.Take(policy.StartVersion(NewId.Next(), draft, Actor.System, Company.Now).Id, PolicyStatus.Published, Company.Today);
        return policy;
    }
}
