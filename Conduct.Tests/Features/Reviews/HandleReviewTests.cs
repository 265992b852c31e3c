using Conduct.App.Data;
using Conduct.App.Features.Reviews;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;
using Conduct.Tests.Support;

namespace Conduct.Tests.Features.Reviews;

public sealed class HandleReviewTests
{
    [Theory, BothDatabases]
    public async Task Accept_Submitted_SettlesTheMeasure(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var (review, decision) = await SubmittedAsync(stage);

        await stage.RunAsync(new AcceptReview(review.Id, review.Version, "认识深刻"), stage.Hr).ShouldBeDone();

        Assert.Equal(ReviewStatus.Accepted, (await stage.ReviewAsync(review.Id)).Status);
        var measure = (await stage.DecisionAsync(decision.Id)).Measures.Single(one => one.Kind == MeasureKind.WrittenReview);
        Assert.Equal((MeasureStatus.Done, "认识深刻"), (measure.Status, measure.Note));
    }

    [Theory, BothDatabases]
    public async Task Return_TwiceAtMost_SetsANewTerm(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var (review, _) = await SubmittedAsync(stage, returns: 1);

        await stage.RunAsync(new ReturnReview(review.Id, review.Version, null), stage.Hr).ShouldBeRefused(KernelRules.ReasonMissing);
        await stage.RunAsync(new ReturnReview(review.Id, review.Version, "整改措施不具体"), stage.Hr).ShouldBeDone();
        var returned = await stage.ReviewAsync(review.Id);
        Assert.Equal((ReviewStatus.Returned, 2, Company.Today.AddDays(3)), (returned.Status, returned.Returns, returned.DueOn));

        var (third, _) = await SubmittedAsync(stage, returns: 2);
        await stage.RunAsync(new ReturnReview(third.Id, third.Version, "再改"), stage.Hr).ShouldBeRefused(ReviewRules.ReturnedTwice);
    }

    [Theory, BothDatabases]
    public async Task Extend_Once_MovesTheDueDate(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var review = (await stage.DecisionAsync(DecisionStatus.Served)).Review!;
        var due = review.DueOn.AddDays(3);

        await stage.RunAsync(new ExtendReview(review.Id, review.Version, due, "出差"), stage.Hr).ShouldBeDone();
        var extended = await stage.ReviewAsync(review.Id);
        Assert.Equal((due, review.DueOn), (extended.DueOn, extended.ExtendedFrom!.Value));
        await stage.RunAsync(new ExtendReview(review.Id, extended.Version, due.AddDays(1), "又出差"), stage.Hr).ShouldBeRefused(ReviewRules.ExtendedBefore);
    }

    [Theory, BothDatabases]
    public async Task RefusalThenWaiver_SettlesTheMeasure(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var staged = await stage.DecisionAsync(DecisionStatus.Served);
        var review = staged.Review!;

        await stage.RunAsync(new RecordReviewRefusal(review.Id, review.Version, "本人拒绝书写"), stage.Hr).ShouldBeDone();
        var declined = await stage.ReviewAsync(review.Id);
        Assert.Equal(ReviewStatus.Declined, declined.Status);
        await stage.RunAsync(new WaiveReview(review.Id, declined.Version, "改为面谈"), stage.Hr).ShouldBeDone();

        Assert.Equal(ReviewStatus.Waived, (await stage.ReviewAsync(review.Id)).Status);
        Assert.Equal(MeasureStatus.Waived, (await stage.DecisionAsync(staged.Decision.Id)).Measures.Single(one => one.Kind == MeasureKind.WrittenReview).Status);
    }

    [Fact]
    public async Task Handle_WrongStateForbiddenHiddenOrStale_ChangesNothing()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var (review, decision) = await SubmittedAsync(stage);
        foreach (var (handle, legal) in All(stage, review))
        {
            await handle(review.Version, stage.BranchManager).ShouldBeForbidden();
            await handle(review.Version, stage.OtherHr).ShouldBeNotFound();
            await handle(review.Version, stage.Hr.RecusedFrom(decision.CaseFileId)).ShouldBeNotFound();
            await handle(review.Version + 1, stage.Hr).ShouldBeChanged();
            if (!legal)
            {
                await handle(review.Version, stage.Hr).ShouldBeRefused(KernelRules.WrongState);
            }
        }

        Assert.Equal(ReviewStatus.Submitted, (await stage.ReviewAsync(review.Id)).Status);
    }

    private static (Func<int, Actor, Task<Outcome>> Handle, bool LegalWhenSubmitted)[] All(PenaltyStage stage, WrittenReview review) =>
    [
        ((version, by) => stage.RunAsync(new AcceptReview(review.Id, version, null), by), true),
        ((version, by) => stage.RunAsync(new ReturnReview(review.Id, version, "理由"), by), true),
        ((version, by) => stage.RunAsync(new ExtendReview(review.Id, version, review.DueOn.AddDays(1), "理由"), by), false),
        ((version, by) => stage.RunAsync(new RecordReviewRefusal(review.Id, version, "理由"), by), false),
        ((version, by) => stage.RunAsync(new WaiveReview(review.Id, version, "理由"), by), true),
    ];

    /// <summary>Zhang's review handed in, after it was returned so many times.</summary>
    private static async Task<(WrittenReview Review, PenaltyDecision Decision)> SubmittedAsync(PenaltyStage stage, int returns = 0)
    {
        var staged = await stage.DecisionAsync(DecisionStatus.Effective);
        await using var db = await stage.Host.OpenAsync();
        var review = db.WrittenReviews.Single(one => one.Id == staged.Review!.Id);
        var author = stage.Company.As(stage.Company.Zhang);
        for (var round = 0; round <= returns; round++)
        {
            if (round > 0)
            {
                review.Return("请写明整改措施", Company.Today, stage.Hr, Company.Now);
            }

            review.Submit(ReviewBuilder.TextAbout($"第 {round} 稿：三月二日中午我与客户在面馆用餐，由客户付款。"), Company.Today, author, Company.Now);
        }

        await db.CommitAsync(TestContext.Current.CancellationToken);
        return (review, staged.Decision);
    }
}
