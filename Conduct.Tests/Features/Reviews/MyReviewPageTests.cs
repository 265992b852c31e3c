using Bunit;
using Conduct.App.Features.Reviews;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell;
using Conduct.App.Shell.Forms;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;
using Conduct.Domain.Staff;
using Conduct.Tests.Support;
using MudBlazor;

namespace Conduct.Tests.Features.Reviews;

/// <summary>What the editor shows in each state, and that nothing typed is lost.</summary>
public sealed class MyReviewPageTests : ComponentTest
{
    private static readonly string[] Written = [.. ReviewBuilder.Text.Sections];

    [Fact]
    public async Task Assigned_ShowsSixLabelledPromptsAndTheDeadline()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var review = await AssignedAsync(stage);

        var page = await OpenAsync(stage, review.Id);

        var boxes = page.FindAll("textarea");
        Assert.Equal(6, boxes.Count);
        Assert.All(boxes, box => Assert.NotNull(page.Find($"label[for={box.Id}]")));
        Assert.NotNull(page.Find(".page-header .bar"));
        Assert.Contains(MyReviewTexts.NotSavedYet, page.Find(".save-state").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Typing_SavesOnTheShownVersionAndTellsTheScriptTheNext()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var review = await AssignedAsync(stage);
        var editor = (await OpenAsync(stage, review.Id)).FindComponent<ReviewEditor>();

        var first = await TypeAsync(editor, "写了一半");
        var second = await TypeAsync(editor, "写了一大半");

        Assert.Equal((new FormReply(true, false, $"{review.Version + 1}"), new FormReply(true, false, $"{review.Version + 2}")), (first, second));
        Assert.Equal("写了一大半", (await stage.ReviewAsync(review.Id)).Draft.Facts);
        Assert.Contains("10:00:00", editor.Find(".save-state").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task KeptText_OnTheSameVersion_IsRestoredAndSaved()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var review = await AssignedAsync(stage);

        var page = await OpenAsync(stage, review.Id, new(Restored: true, Conflict: false));
        await TypeAsync(page.FindComponent<ReviewEditor>(), Written);

        page.WaitForAssertion(() => Assert.Contains(ShellTexts.FormRestored, page.Markup, StringComparison.Ordinal), Timeout);
        Assert.Equal(Written[0], page.Find("textarea").GetAttribute("value"));
        Assert.Equal(ReviewBuilder.Text, (await stage.ReviewAsync(review.Id)).Draft);
    }

    [Fact]
    public async Task KeptText_OnAnOlderVersion_AsksWhichToKeep()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var review = await AssignedAsync(stage);
        await stage.RunAsync(new SaveReviewDraft(review.Id, review.Version, new("别处写的")), Zhang(stage)).ShouldBeDone();

        var page = await OpenAsync(stage, review.Id, new(Restored: true, Conflict: true));
        await TypeAsync(page.FindComponent<ReviewEditor>(), Written);

        page.WaitForAssertion(() => Assert.NotNull(page.Find(".conflict")), Timeout);
        Assert.Equal(Written[0], page.Find("textarea").GetAttribute("value"));
        Assert.Equal("别处写的", (await stage.ReviewAsync(review.Id)).Draft.Facts);
        await page.FindAll(".conflict button")[1].ClickAsync();
        Assert.Equal("别处写的", page.Find("textarea").GetAttribute("value"));
        Assert.Empty(page.FindAll(".conflict"));
    }

    [Fact]
    public async Task SecondTab_IsShown_AndKeepingMineSavesItOnTop()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var review = await AssignedAsync(stage);
        var page = await OpenAsync(stage, review.Id);
        var editor = page.FindComponent<ReviewEditor>();
        await stage.RunAsync(new SaveReviewDraft(review.Id, review.Version, new("另一个窗口")), Zhang(stage)).ShouldBeDone();

        var reply = await TypeAsync(editor, Written);
        Assert.Equal((false, true), (reply.Saved, reply.Stopped));
        Assert.Contains("另一个窗口", page.Find(".conflict details").TextContent, StringComparison.Ordinal);
        Assert.True(page.Find("button[type=submit]").HasAttribute("disabled"));

        await page.FindAll(".conflict button")[0].ClickAsync();
        Assert.True((await TypeAsync(editor, Written)).Saved);
        Assert.Equal(ReviewBuilder.Text, (await stage.ReviewAsync(review.Id)).Draft);
    }

    [Fact]
    public async Task Submit_AfterConfirmation_ShowsTheFrozenTextAndItsHash()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var review = await AssignedAsync(stage);
        var (page, dialogs) = (await OpenAsync(stage, review.Id, typed: Written), Render<MudDialogProvider>());

        var sending = page.Find("form").SubmitAsync();
        await dialogs.WaitForElement(".mud-dialog .actions .mud-button-filled", Timeout).ClickAsync();
        await sending;

        page.WaitForAssertion(() => Assert.Contains(ReviewBuilder.Text.Sha256, page.Find(".mud-alert-text-success").TextContent, StringComparison.Ordinal), Timeout);
        Assert.Empty(page.FindAll("textarea"));
        Assert.Contains(MyReviewTexts.ClosedSubmitted, page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Submit_TooLittle_ShowsTheRuleAndKeepsTheEditor()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var review = await AssignedAsync(stage);
        var (page, dialogs) = (await OpenAsync(stage, review.Id, typed: ["只有经过"]), Render<MudDialogProvider>());

        var sending = page.Find("form").SubmitAsync();
        await dialogs.WaitForElement(".mud-dialog .actions .mud-button-filled", Timeout).ClickAsync();
        await sending;

        page.WaitForAssertion(() => Assert.Contains(DomainTexts.OfRule(ReviewRules.SectionMissing, []), page.Find(".mud-alert-text-error").TextContent, StringComparison.Ordinal), Timeout);
        Assert.Equal(6, page.FindAll("textarea").Count);
    }

    [Fact]
    public async Task Returned_ShowsTheCommentAndTheEarlierVersion()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var review = await AssignedAsync(stage);
        await stage.Host.ChangeAsync(async db =>
        {
            var stored = (await db.WrittenReviews.FindAsync(review.Id))!;
            stored.Submit(ReviewBuilder.Text, Company.Today, Zhang(stage), Company.Now);
            stored.Return("请写明整改措施", Company.Today, stage.Hr, Company.Now);
        });

        var page = await OpenAsync(stage, review.Id);

        Assert.Contains("请写明整改措施", page.Find("[aria-labelledby=returned]").TextContent, StringComparison.Ordinal);
        Assert.Contains(Written[4], page.Find("details").TextContent, StringComparison.Ordinal);
        Assert.Equal(Written[0], page.Find("textarea").GetAttribute("value"));
    }

    [Fact]
    public async Task SomebodyElses_IsNotFound()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var review = await AssignedAsync(stage);

        var page = await OpenAsync(stage, review.Id, employee: stage.Company.Li);

        Assert.Equal(Conduct.App.Shell.ShellTexts.NotFoundTitle, page.Find("h1").TextContent);
    }

    [Fact]
    public async Task Editor_TakesNoText_BeforeTheScriptListens()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var review = await AssignedAsync(stage);
        await this.SignInAsync(stage, stage.Company.Zhang);
        var start = JSInterop.Setup<FormOpening?>("conductForms.open", _ => true);
        var page = Render<MyReviewPage>(parameters => parameters.Add(one => one.ReviewId, review.Id));
        page.WaitForState(() => page.FindAll("textarea[readonly]").Count == 6, Timeout);

        start.SetResult(null);

        page.WaitForState(() => page.FindAll("textarea:not([readonly])").Count == 6, Timeout);
    }

    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(1);

    private static Actor Zhang(PenaltyStage stage) => stage.Company.As(stage.Company.Zhang);

    private static async Task<WrittenReview> AssignedAsync(PenaltyStage stage) => (await stage.DecisionAsync(DecisionStatus.Served)).Review!;

    private async Task<IRenderedComponent<MyReviewPage>> OpenAsync(PenaltyStage stage, Guid id, FormOpening? opening = null, string[]? typed = null, Employee? employee = null)
    {
        await this.SignInAsync(stage, employee ?? stage.Company.Zhang);
        JSInterop.Setup<FormOpening?>("conductForms.open", _ => true).SetResult(opening);
        var page = Render<MyReviewPage>(parameters => parameters.Add(one => one.ReviewId, id));
        page.WaitForState(() => page.FindAll(".loading").Count == 0, Timeout);
        if (typed is not null)
        {
            await TypeAsync(page.FindComponent<ReviewEditor>(), typed);
        }

        return page;
    }

    /// <summary>As the script does: what is typed comes by the fields, then it asks for it to be saved.</summary>
    private static async Task<FormReply> TypeAsync(IRenderedComponent<ReviewEditor> editor, params string[] sections)
    {
        for (var at = 0; at < sections.Length; at++)
        {
            await editor.Find($"#section-{at}").ChangeAsync(sections[at]);
        }

        var form = editor.FindComponent<DraftedForm<ReviewForm>>();
        return await form.InvokeAsync(form.Instance.SaveAsync);
    }
}
