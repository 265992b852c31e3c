using Bunit;
using Conduct.App.Features.Penalties;
using Conduct.App.Platform.Texts;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;

namespace Conduct.Tests.Features.Penalties;

public sealed class ApprovalsPageTests : ComponentTest
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Picking_AnUnlikeOne_IsRefusedWithTheRulesText()
    {
        await using var stage = await PenaltyStage.StartAsync();
        await stage.DecisionAsync(DecisionStatus.PendingApproval);
        await stage.DecisionAsync(DecisionStatus.PendingApproval, stage.Company.Li);
        await stage.DecisionAsync(DecisionStatus.PendingApproval, stage.Company.Wang, decision => decision.Measures = [MeasureDraft.Deduction(4_000_00)]);
        var page = await OpenAsync(stage);

        await Boxes(page)[0].ClickAsync();
        await Boxes(page)[1].ClickAsync();
        Assert.Equal(2, page.FindAll("tr[aria-selected=true]").Count);
        await Boxes(page)[2].ClickAsync();

        Assert.Equal(2, page.FindAll("tr[aria-selected=true]").Count);
        Assert.Contains(DomainTexts.OfRule(PenaltyRules.NotAlike, []), page.Find(".outcome").TextContent, StringComparison.Ordinal);
        await Boxes(page)[1].ClickAsync();
        Assert.Empty(page.FindAll(".outcome"));
        Assert.Single(page.FindAll("tr[aria-selected=true]"));
    }

    [Fact]
    public async Task Picked_ApprovedThroughTheDialog_AreApprovedTogetherWithTheComment()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var first = await stage.DecisionAsync(DecisionStatus.PendingApproval);
        var second = await stage.DecisionAsync(DecisionStatus.PendingApproval, stage.Company.Li);
        var (page, dialogs) = (await OpenAsync(stage), Render<MudDialogProvider>());
        await Boxes(page)[0].ClickAsync();
        await Boxes(page)[1].ClickAsync();

        _ = page.Find(".bulk-bar .mud-button-filled").ClickAsync();
        dialogs.WaitForState(() => dialogs.FindAll("#reason").Count == 1, Timeout);
        Assert.Contains(stage.Company.Li.Name, dialogs.Find("form p").TextContent, StringComparison.Ordinal);
        await dialogs.Find("#reason").ChangeAsync("同意，请按期落实。");
        await dialogs.Find("form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Equal(ApprovalTexts.NoneWaiting, page.Find(".empty h2").TextContent), Timeout);
        Guid[] ids = [first.Decision.Id, second.Decision.Id];
        var approved = await stage.Host.ReadAsync(db => db.PenaltyDecisions.AsNoTracking().Where(decision => ids.Contains(decision.Id)).ToListAsync());
        Assert.All(approved, decision => Assert.Equal((ApprovalOutcome.Approved, "同意，请按期落实。"), (decision.Steps[0].Outcome, decision.Steps[0].Comment)));
    }

    [Fact]
    public async Task Glance_ShowsEvidenceAndStatement_AndReturnsWithAReason()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var staged = await stage.DecisionAsync(DecisionStatus.PendingApproval);
        var (page, dialogs) = (await OpenAsync(stage), Render<MudDialogProvider>());

        _ = page.Find("tbody .link").ClickAsync();
        dialogs.WaitForState(() => dialogs.FindAll("a[href^='/evidence/']").Count == 1, Timeout);
        Assert.Contains("事情属实，我没有提前申报。", dialogs.Find("blockquote").TextContent, StringComparison.Ordinal);
        Assert.Empty(dialogs.FindAll("img"));
        await dialogs.FindAll("button").Single(button => button.TextContent.Contains(ApprovalTexts.Preview, StringComparison.Ordinal)).ClickAsync();
        Assert.Equal($"/evidence/{staged.CaseFile.Evidence[0].Id}", dialogs.Find("img").GetAttribute("src"));
        _ = dialogs.FindAll("button").Single(button => button.TextContent == PenaltyTexts.Return).ClickAsync();
        dialogs.WaitForState(() => dialogs.FindAll("#reason").Count == 1, Timeout);
        await dialogs.Find("#reason").ChangeAsync("请补充依据");
        await dialogs.Find("form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Equal(ApprovalTexts.NoneWaiting, page.Find(".empty h2").TextContent), Timeout);
        Assert.Equal(DecisionStatus.Returned, (await stage.DecisionAsync(staged.Decision.Id)).Status);
        Assert.Contains(PenaltySaidTexts.ReturnedFormat.With("何静"), Services.GetRequiredService<ISnackbar>().ShownSnackbars.Select(one => one.Message));
    }

    [Fact]
    public async Task Approved_AtTheFirstLevel_SaysWhoIsNext()
    {
        await using var stage = await PenaltyStage.StartAsync();
        await stage.DecisionAsync(DecisionStatus.PendingApproval);
        var (page, dialogs) = (await OpenAsync(stage), Render<MudDialogProvider>());
        await Boxes(page)[0].ClickAsync();

        _ = page.Find(".bulk-bar .mud-button-filled").ClickAsync();
        dialogs.WaitForState(() => dialogs.FindAll("#reason").Count == 1, Timeout);
        await dialogs.Find("form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Equal([PenaltySaidTexts.ApprovedNextFormat.With(1, "郭强")], Services.GetRequiredService<ISnackbar>().ShownSnackbars.Select(one => one.Message)), Timeout);
    }

    [Fact]
    public async Task Row_DecidedByMeOneLevelBelow_IsGreyedWithTheRulesText()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var staged = await stage.DecisionAsync(DecisionStatus.PendingApproval);
        await stage.RunAsync(new ApprovePenalties([new(staged.Decision.Id, staged.Decision.Version)], null), stage.BranchManager).ShouldBeDone();
        var account = await stage.Host.ReadAsync(db => db.Users.SingleAsync(row => row.EmployeeId == stage.Company.BranchManager.Id));
        await stage.Host.SaveAsync(new RoleAssignment { AccountId = account.Id, Role = Role.Manager, UnitId = stage.Company.HeadOffice.Id });

        var page = await OpenAsync(stage);

        Assert.True(Boxes(page).Single().HasAttribute("disabled"));
        Assert.Contains(DomainTexts.OfRule(PenaltyRules.ApproverDecidedBefore, []), page.Find(".barred-reason").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_NothingWaits_SaysSo()
    {
        await using var stage = await PenaltyStage.StartAsync();

        Assert.Equal(ApprovalTexts.NoneWaiting, (await OpenAsync(stage)).Find(".empty h2").TextContent);
    }

    private static IReadOnlyList<AngleSharp.Dom.IElement> Boxes(IRenderedComponent<ApprovalsPage> page) => page.FindAll("tbody input[type=checkbox]");

    private async Task<IRenderedComponent<ApprovalsPage>> OpenAsync(PenaltyStage stage)
    {
        await this.SignInAsync(stage, stage.Company.BranchManager);
        var page = Render<ApprovalsPage>();
        page.WaitForState(() => page.FindAll(".loading").Count == 0, Timeout);
        return page;
    }
}
