using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;
using Conduct.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Conduct.Tests.Domain.Reviews;

public sealed class WrittenReviewTests
{
    private readonly ReviewBuilder _one = new();

    private WrittenReview Review => _one.Review;

    [Fact]
    public void Text_IncompleteOrTooShort_IsNotHandedIn()
    {
        Breaks.Rule(ReviewRules.SectionMissing, () => _one.Submit(ReviewBuilder.Text with { Promise = " " }));
        var tooShort = Breaks.Rule(ReviewRules.TooShort, () => _one.Submit(new("一", "二", "三", "四", "五", "六")));
        Assert.Equal([ReviewText.MinCharacters, 6], tooShort.Arguments);
        Breaks.Rule(KernelRules.TextTooLong, () => Review.SaveDraft(new(new string('长', ReviewText.SectionMaxLength + 1)), _one.Author, Company.Now));
    }

    [Fact]
    public void OthersThanTheAuthor_DoNotWrite() =>
        Breaks.Rule(ReviewRules.OnlyAuthorWrites, () => Review.SaveDraft(ReviewBuilder.Text, _one.Hr, Company.Now));

    [Fact]
    public void TheAuthor_HandlesNothingOfTheirOwn()
    {
        _one.Build(ReviewStatus.Submitted);
        var decision = _one.Decision.Decision;

        Breaks.Rule(ReviewRules.AuthorCannotHandle, () => Review.Accept(decision, null, _one.Author, Company.Now));
        Breaks.Rule(ReviewRules.AuthorCannotHandle, () => Review.Return("理由", Company.Today, _one.Author, Company.Now));
        Breaks.Rule(ReviewRules.AuthorCannotHandle, () => Review.Extend(Review.DueOn.AddDays(1), "理由", _one.Author, Company.Now));
        Breaks.Rule(ReviewRules.AuthorCannotHandle, () => Review.RecordRefusal("理由", _one.Author, Company.Now));
        Breaks.Rule(ReviewRules.AuthorCannotHandle, () => Review.Waive(decision, "理由", _one.Author, Company.Now));
        Breaks.Rule(ReviewRules.AuthorCannotHandle, () => Review.Cancel(decision, "理由", _one.Author, Company.Now));
    }

    [Fact]
    public void Return_AtMostTwice_EachWithThreeDays()
    {
        _one.Build(ReviewStatus.Returned);
        Assert.Equal(Company.Today.AddDays(3), Review.DueOn);
        _one.Submit(ReviewBuilder.TextAbout("第二稿：三月二日中午，由客户付款六十八元。"));
        _one.Return();
        _one.Submit(ReviewBuilder.TextAbout("第三稿：三月二日中午，由客户付款，我未事前申报。"));

        Breaks.Rule(ReviewRules.ReturnedTwice, _one.Return);
        Review.Accept(_one.Decision.Decision, "通过", _one.Hr, Company.Now);
        Assert.Equal([ReviewOutcome.Returned, ReviewOutcome.Returned, ReviewOutcome.Accepted], Review.Versions.Select(version => version.Outcome));
        Assert.Equal([1, 2, 3], Review.Versions.Select(version => version.Number));
        Assert.Equal(MeasureStatus.Done, _one.Decision.Decision.Measures.Single(measure => measure.Kind == MeasureKind.WrittenReview).Status);
    }

    [Fact]
    public void Return_TheSameTextAgain_IsNotTaken()
    {
        _one.Build(ReviewStatus.Returned);

        Breaks.Rule(ReviewRules.SameTextAgain, () => _one.Submit(ReviewBuilder.Text));
    }

    [Fact]
    public void Extend_OnceWithinThirtyDays_WithAReason()
    {
        var due = Review.DueOn;
        Breaks.Rule(KernelRules.ReasonMissing, () => Extend(due.AddDays(1), " "));
        Breaks.Rule(ReviewRules.ExtensionOutOfBounds, () => Extend(due));
        Breaks.Rule(ReviewRules.ExtensionOutOfBounds, () => Extend(due.AddDays(31)));

        Extend(due.AddDays(30));
        Assert.Equal((due, due.AddDays(30)), (Review.ExtendedFrom, Review.DueOn));
        Breaks.Rule(ReviewRules.ExtendedBefore, () => Extend(due.AddDays(31)));
    }

    [Fact]
    public void Overdue_IsCountedFromTheDayAfter()
    {
        Assert.Equal((false, 0), (Review.Term.IsOverdueOn(Review.DueOn), Review.Term.OverdueDays(Review.DueOn)));
        Assert.Equal((true, 4), (Review.Term.IsOverdueOn(Review.DueOn.AddDays(4)), Review.Term.OverdueDays(Review.DueOn.AddDays(4))));
    }

    [Fact]
    public void Overdue_OnceHandedIn_StaysAsItWasThen()
    {
        Review.Submit(ReviewBuilder.Text, Review.DueOn.AddDays(2), _one.Author, Company.Now);

        Assert.Equal((false, 2), (Review.Term.IsOverdueOn(Review.DueOn.AddDays(9)), Review.Term.OverdueDays(Review.DueOn.AddDays(9))));
    }

    [Fact]
    public void Refusal_IsWrittenDown_AndLeavesTheWayOpen()
    {
        _one.Build(ReviewStatus.Declined);
        Assert.False(Review.Term.IsOverdueOn(Review.DueOn.AddDays(9)));

        _one.Submit(ReviewBuilder.Text);
        Assert.Equal(ReviewStatus.Submitted, Review.Status);
    }

    [Fact]
    public void Submit_FreezesAndHashesTheText()
    {
        _one.Build(ReviewStatus.Submitted);
        var version = Review.Latest!;

        Assert.True(version.IsIntact);
        Assert.Equal((ReviewBuilder.Text, ReviewBuilder.Text.Sha256, Company.Today), (version.Text, version.Sha256, version.SubmittedOn));
        Assert.Equal(new ReviewSubmitted(Review.Id, 1, version.Sha256) { CaseFileId = Review.CaseFileId, SubjectId = Review.SubjectId }, Review.Recorded[^1].Happened);
    }

    [Fact]
    public void Draft_SavedAgain_LeavesOneEvent()
    {
        Review.SaveDraft(new("一"), _one.Author, Company.Now);
        Review.SaveDraft(new("一二"), _one.Author, Company.Now);

        Assert.Single(Review.Recorded, happened => happened.Happened is ReviewDraftStarted);
        Assert.Equal("一二", Review.Draft.Facts);
    }

    [Theory]
    [InlineData("面馆 宴请\n", 4)]
    [InlineData("a　b", 2)] // an ideographic space
    [InlineData("𠮷野家", 3)] // beyond the basic plane: one character
    public void Characters_AreCountedWithoutWhiteSpace(string facts, int count) => Assert.Equal(count, new ReviewText(facts).Characters);

    [Fact]
    public void Characters_WhiteSpaceAdded_CountsNothing() => Prop
        .ForAll(ArbMap.Default.ArbFor<int[]>(), numbers =>
        {
            var words = numbers.Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToArray();
            return new ReviewText(string.Join(" \n\t", words)).Characters == new ReviewText(Cause: string.Concat(words)).Characters;
        })
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Hash_DependsOnTheSectionAWordStandsIn() =>
        Assert.NotEqual(new ReviewText(Facts: "甲").Sha256, new ReviewText(Clause: "甲").Sha256);

    private void Extend(DateOnly due, string reason = "出差") => Review.Extend(due, reason, _one.Hr, Company.Now);
}
