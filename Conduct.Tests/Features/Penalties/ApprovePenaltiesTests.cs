using System.Globalization;
using Conduct.App.Data;
using Conduct.App.Features.Penalties;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;

namespace Conduct.Tests.Features.Penalties;

public sealed class ApprovePenaltiesTests
{
    [Theory, BothDatabases]
    public async Task Approve_LikeDecisions_PassesThemAll(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var zhang = await stage.DecisionAsync(DecisionStatus.PendingApproval);
        var li = await stage.DecisionAsync(DecisionStatus.PendingApproval, stage.Company.Li);

        await stage.RunAsync(Approve(zhang, li), stage.BranchManager).ShouldBeDone();

        Assert.Equal(2, (await stage.DecisionAsync(zhang.Decision.Id)).CurrentStep!.Level);
        Assert.Equal(2, (await stage.DecisionAsync(li.Decision.Id)).CurrentStep!.Level);
    }

    [Fact]
    public async Task Approve_UnlikeOnes_ApprovesNoneAndNamesTheOddOne()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var zhang = await stage.DecisionAsync(DecisionStatus.PendingApproval);
        var li = await stage.DecisionAsync(DecisionStatus.PendingApproval, stage.Company.Li);
        var wang = await stage.DecisionAsync(DecisionStatus.PendingApproval, stage.Company.Wang, decision => decision.Measures = [MeasureDraft.Deduction(4_000_00)]);

        var outcome = await stage.RunAsync(Approve(zhang, wang, li), stage.BranchManager);

        var refused = Assert.IsType<Outcome.Refused>(outcome);
        Assert.Equal(PenaltyRules.OneOfManyRefused, refused.Code);
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
        Assert.Contains("C-2026-000003", DomainTexts.Of(outcome), StringComparison.Ordinal);
        Assert.Contains("王芳", DomainTexts.Of(outcome), StringComparison.Ordinal);
        Assert.Equal(1, (await stage.DecisionAsync(zhang.Decision.Id)).CurrentStep!.Level);
    }

    [Fact]
    public async Task Approve_OneNotAsked_ApprovesNone()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var first = await stage.DecisionAsync(DecisionStatus.PendingApproval);
        var second = await stage.DecisionAsync(DecisionStatus.PendingApproval, stage.Company.Li);
        await stage.RunAsync(Approve(second), stage.BranchManager).ShouldBeDone();
        var passed = await stage.DecisionAsync(second.Decision.Id);

        var both = new ApprovePenalties([new(first.Decision.Id, first.Decision.Version), new(passed.Id, passed.Version)], null);
        await stage.RunAsync(both, stage.BranchManager).ShouldBeRefused(PenaltyRules.OneOfManyRefused);

        Assert.Equal(1, (await stage.DecisionAsync(first.Decision.Id)).CurrentStep!.Level);
    }

    [Fact]
    public async Task Approve_NothingForbiddenHiddenOrStale_ChangesNothing()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var staged = await stage.DecisionAsync(DecisionStatus.PendingApproval);

        await stage.RunAsync(Approve(), stage.BranchManager).ShouldBeRefused(PenaltyRules.NothingPicked);
        await stage.RunAsync(Approve(staged), stage.Hr).ShouldBeForbidden();
        await stage.RunAsync(Approve(staged), stage.OtherManager).ShouldBeNotFound();
        await stage.RunAsync(new ApprovePenalties([new(staged.Decision.Id, 0)], null), stage.BranchManager).ShouldBeChanged();
    }

    private static ApprovePenalties Approve(params DecisionBuilder[] staged) =>
        new([.. staged.Select(one => new PickedDecision(one.Decision.Id, one.Decision.Version))], null);
}
