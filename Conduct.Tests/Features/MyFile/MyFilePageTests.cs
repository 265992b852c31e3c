using Bunit;
using Conduct.App.Features.MyFile;
using Conduct.App.Features.Penalties;
using Conduct.App.Features.Reviews;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;

namespace Conduct.Tests.Features.MyFile;

/// <summary>The page shows what the capabilities bring, in their order, and says so when none has anything.</summary>
public sealed class MyFilePageTests : ComponentTest
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task File_WithAServedDecision_ShowsDecisionsThenWrittenReviews()
    {
        await using var stage = await PenaltyStage.StartAsync();
        await stage.DecisionAsync(DecisionStatus.Served);

        var page = await OpenAsync(stage);

        Assert.Equal([MyDecisionTexts.List, MyReviewTexts.List], page.FindAll("section > h2").Select(title => title.TextContent));
        Assert.Equal(2, page.FindAll("tbody tr").Count);
    }

    [Fact]
    public async Task File_BeforeService_IsEmptyAndSaysSo()
    {
        await using var stage = await PenaltyStage.StartAsync();
        await stage.DecisionAsync(DecisionStatus.Approved);

        Assert.Equal(MyFileTexts.FileEmpty, (await OpenAsync(stage)).Find(".empty h2").TextContent);
    }

    private async Task<IRenderedComponent<MyFilePage>> OpenAsync(PenaltyStage stage)
    {
        await this.SignInAsync(stage, stage.Company.Zhang);
        var page = Render<MyFilePage>();
        page.WaitForState(() => page.FindAll(".loading").Count == 0, Timeout);
        return page;
    }
}
