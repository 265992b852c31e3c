using Conduct.App.Data;
using Conduct.App.Features.Penalties;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;

namespace Conduct.Tests.Features.Penalties;

public sealed class DecidePenaltyTests
{
    [Theory, BothDatabases]
    public async Task Approve_BothLevels_DecidesTheCase(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var staged = await stage.DecisionAsync(DecisionStatus.PendingApproval);
        var id = staged.Decision.Id;

        await stage.RunAsync(new ApprovePenalties(id, staged.Decision.Version, "同意"), stage.BranchManager).ShouldBeDone();
        var passed = await stage.DecisionAsync(id);
        await stage.RunAsync(new ApprovePenalties(id, passed.Version, null), stage.BranchManager).ShouldBeRefused(PenaltyRules.ApproverDecidedBefore);
        await stage.RunAsync(new ApprovePenalties(id, passed.Version, null), stage.HeadManager).ShouldBeDone();

        Assert.Equal(DecisionStatus.Approved, (await stage.DecisionAsync(id)).Status);
        Assert.Equal(CaseStatus.Decided, (await stage.CaseAsync(staged.CaseFile.Id)).Status);
        Assert.Equal([nameof(PenaltyPassedLevel), nameof(PenaltyApproved)], (await stage.TimelineAsync(staged.CaseFile.Id))[^2..]);
    }

    [Theory, BothDatabases]
    public async Task Return_WithReason_GoesBackToTheProposer(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var decision = (await stage.DecisionAsync(DecisionStatus.PendingApproval)).Decision;

        await stage.RunAsync(new ReturnPenalty(decision.Id, decision.Version, ""), stage.BranchManager).ShouldBeRefused(KernelRules.ReasonMissing);
        await stage.RunAsync(new ReturnPenalty(decision.Id, decision.Version, "金额依据不足"), stage.BranchManager).ShouldBeDone();

        var returned = await stage.DecisionAsync(decision.Id);
        Assert.Equal(DecisionStatus.Returned, returned.Status);
        Assert.Equal("金额依据不足", returned.Steps.Single(step => step.Decided is not null).Comment);
    }

    [Theory, BothDatabases]
    public async Task Reject_WithReason_OpensTheFindingsAgain(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var staged = await stage.DecisionAsync(DecisionStatus.PendingApproval);

        await stage.RunAsync(new RejectPenalty(staged.Decision.Id, staged.Decision.Version, " "), stage.BranchManager).ShouldBeRefused(KernelRules.ReasonMissing);
        await stage.RunAsync(new RejectPenalty(staged.Decision.Id, staged.Decision.Version, "情节轻微"), stage.BranchManager).ShouldBeDone();

        Assert.Equal(DecisionStatus.Rejected, (await stage.DecisionAsync(staged.Decision.Id)).Status);
        var caseFile = await stage.CaseAsync(staged.CaseFile.Id);
        Assert.Equal(CaseStatus.Findings, caseFile.Status);
        Assert.Null(caseFile.Subjects[0].Allegations[0].DecisionId);
    }

    [Fact]
    public async Task Decide_OutOfTurnForbiddenHiddenOrStale_ChangesNothing()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var staged = await stage.DecisionAsync(DecisionStatus.PendingApproval);
        foreach (var decide in All(staged.Decision.Id))
        {
            await decide(stage, staged.Decision.Version, stage.HeadManager).ShouldBeRefused(PenaltyRules.ApproverNotAsked);
            await decide(stage, staged.Decision.Version, stage.Hr).ShouldBeForbidden();
            await decide(stage, staged.Decision.Version, stage.OtherManager).ShouldBeNotFound();
            await decide(stage, staged.Decision.Version, stage.BranchManager.RecusedFrom(staged.CaseFile.Id)).ShouldBeNotFound();
            await decide(stage, staged.Decision.Version - 1, stage.BranchManager).ShouldBeChanged();
        }

        Assert.Equal(DecisionStatus.PendingApproval, (await stage.DecisionAsync(staged.Decision.Id)).Status);
    }

    [Fact]
    public async Task Decide_AsFilerWhoIsAlsoManager_IsRefusedByRule13()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var decision = (await stage.DecisionAsync(DecisionStatus.PendingApproval)).Decision;
        var both = Actors.Of(stage.Company.HrOfficer.Id, "何静", [.. stage.Hr.Grants, .. stage.BranchManager.Grants]);

        await stage.RunAsync(new ApprovePenalties(decision.Id, decision.Version, null), both).ShouldBeRefused(PenaltyRules.ApproverFiled);
    }

    private static Func<PenaltyStage, int, Actor, Task<Outcome>>[] All(Guid id) =>
    [
        (stage, version, by) => stage.RunAsync(new ApprovePenalties(id, version, null), by),
        (stage, version, by) => stage.RunAsync(new ReturnPenalty(id, version, "理由"), by),
        (stage, version, by) => stage.RunAsync(new RejectPenalty(id, version, "理由"), by),
    ];
}
