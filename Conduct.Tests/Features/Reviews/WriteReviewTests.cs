using Conduct.App.Data;
using Conduct.App.Features.Reviews;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;
using Conduct.Tests.Support;

namespace Conduct.Tests.Features.Reviews;

public sealed class WriteReviewTests
{
    [Theory, BothDatabases]
    public async Task Save_Draft_KeepsTheText(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var review = await AssignedAsync(stage);

        await stage.RunAsync(new SaveReviewDraft(review.Id, review.Version, new("写了一半")), Zhang(stage)).ShouldBeDone();
        await stage.RunAsync(new SaveReviewDraft(review.Id, review.Version + 1, new("写了一大半")), Zhang(stage)).ShouldBeDone();

        var saved = await stage.ReviewAsync(review.Id);
        Assert.Equal((ReviewStatus.Drafting, "写了一大半", review.Version + 2), (saved.Status, saved.Draft.Facts, saved.Version));
        Assert.Single(await stage.TimelineAsync(review.CaseFileId), nameof(ReviewDraftStarted));
    }

    [Fact]
    public async Task Save_FromASecondTab_IsChangedAndKeepsTheFirst()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var review = await AssignedAsync(stage);
        await stage.RunAsync(new SaveReviewDraft(review.Id, review.Version, new("第一个窗口")), Zhang(stage)).ShouldBeDone();

        await stage.RunAsync(new SaveReviewDraft(review.Id, review.Version, new("第二个窗口")), Zhang(stage)).ShouldBeChanged();

        Assert.Equal("第一个窗口", (await stage.ReviewAsync(review.Id)).Draft.Facts);
    }

    [Fact]
    public async Task Save_SomebodyElses_IsNotFound()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var review = await AssignedAsync(stage);

        await stage.RunAsync(new SaveReviewDraft(review.Id, review.Version, new("代写")), stage.Company.As(stage.Company.Li)).ShouldBeNotFound();
        await stage.RunAsync(new SaveReviewDraft(review.Id, review.Version, new("代写")), stage.Hr).ShouldBeNotFound();
        await stage.RunAsync(new SaveReviewDraft(review.Id, review.Version, new("代写")), Actor.System).ShouldBeForbidden();
    }

    [Theory, BothDatabases]
    public async Task Submit_CompleteText_FreezesAndHashesIt(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var review = await AssignedAsync(stage);

        await stage.RunAsync(new SubmitReview(review.Id, review.Version, ReviewBuilder.Text), Zhang(stage)).ShouldBeDone();

        var submitted = await stage.ReviewAsync(review.Id);
        Assert.Equal(ReviewStatus.Submitted, submitted.Status);
        Assert.Equal((1, ReviewBuilder.Text.Sha256, true), (submitted.Latest!.Number, submitted.Latest.Sha256, submitted.Latest.IsIntact));
        await stage.RunAsync(new SaveReviewDraft(review.Id, submitted.Version, new("再改")), Zhang(stage)).ShouldBeRefused(KernelRules.WrongState);
    }

    [Fact]
    public async Task Submit_IncompleteText_IsRefusedAndNothingIsSaved()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var review = await AssignedAsync(stage);

        await stage.RunAsync(new SubmitReview(review.Id, review.Version, new("只写了经过")), Zhang(stage)).ShouldBeRefused(ReviewRules.SectionMissing);
        await stage.RunAsync(new SubmitReview(review.Id, review.Version, new("一", "二", "三", "四", "五", "六")), Zhang(stage)).ShouldBeRefused(ReviewRules.TooShort);

        Assert.Equal((ReviewStatus.Assigned, review.Version), ((await stage.ReviewAsync(review.Id)).Status, (await stage.ReviewAsync(review.Id)).Version));
    }

    [Fact]
    public async Task Submit_OldPageSomebodyElsesOrSystem_IsChangedNotFoundForbidden()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var review = await AssignedAsync(stage);
        await stage.RunAsync(new SaveReviewDraft(review.Id, review.Version, ReviewBuilder.Text), Zhang(stage)).ShouldBeDone();

        await stage.RunAsync(new SubmitReview(review.Id, review.Version, ReviewBuilder.Text), Zhang(stage)).ShouldBeChanged();
        await stage.RunAsync(new SubmitReview(review.Id, review.Version + 1, ReviewBuilder.Text), stage.Company.As(stage.Company.Li)).ShouldBeNotFound();
        await stage.RunAsync(new SubmitReview(review.Id, review.Version + 1, ReviewBuilder.Text), Actor.System).ShouldBeForbidden();
    }

    private static Actor Zhang(PenaltyStage stage) => stage.Company.As(stage.Company.Zhang);

    private static async Task<WrittenReview> AssignedAsync(PenaltyStage stage) => (await stage.DecisionAsync(DecisionStatus.Served)).Review!;
}
