using Conduct.App.Data;
using Conduct.App.Features.Penalties;
using Conduct.App.Platform.Drafts;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;

namespace Conduct.Tests.Features.Penalties;

public sealed class ProposePenaltyTests
{
    private readonly Guid _decisionId = NewId.Next();

    [Theory, BothDatabases]
    public async Task Propose_NoodleShop_AsksBranchThenHeadOffice(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var caseFile = await stage.FoundAsync();

        await stage.RunAsync(Propose(caseFile, PenaltyStage.Standard()), stage.Hr).ShouldBeDone();

        var decision = await stage.DecisionAsync(_decisionId);
        Assert.Equal(DecisionStatus.PendingApproval, decision.Status);
        Assert.Equal([(1, "江南分公司"), (2, "总公司")], decision.Steps.OrderBy(step => step.Level).Select(step => (step.Level, step.UnitName)));
        Assert.Equal(1, decision.LookBacks.Single().Occurrence);
        Assert.Equal(CaseStatus.DecisionPending, (await stage.CaseAsync(caseFile.Id)).Status);
        Assert.Equal(nameof(PenaltyProposed), (await stage.TimelineAsync(caseFile.Id))[^1]);
    }

    [Theory, BothDatabases]
    public async Task Propose_SecondTimeInTheLookBack_TakesTheSecondStep(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var earlier = await stage.DecisionAsync(DecisionStatus.Effective);
        stage.Host.Clock.Advance(TimeSpan.FromDays(60));
        var caseFile = await stage.FoundAsync();

        // The builder's incident lies before the earlier penalty took effect: that one does not count yet.
        await stage.RunAsync(Propose(caseFile, PenaltyStage.Standard()), stage.Hr).ShouldBeDone();
        Assert.Equal(1, (await stage.DecisionAsync(_decisionId)).Occurrence);

        var later = await stage.DecisionAsync(DecisionStatus.Returned, stage.Company.Zhang, changeCase: builder =>
            builder.Form = builder.Form with { OccurredOn = Company.Today, FoundOn = Company.Today });
        await stage.RunAsync(new App.Features.Penalties.RevisePenalty(
            later.Decision.Id, later.Decision.Version, PenaltyStage.Standard(5_000_00, "加重理由")), stage.Hr).ShouldBeDone();

        var decision = await stage.DecisionAsync(later.Decision.Id);
        Assert.Equal(2, decision.Occurrence);
        Assert.Equal([(earlier.Decision.Id, earlier.CaseFile.Number)], decision.LookBacks.Single().Counted.Select(prior => (prior.DecisionId, (string?)prior.CaseNumber)));
        Assert.Equal(2, decision.Round);
    }

    [Theory, BothDatabases]
    public async Task Propose_OutsideTheRange_NeedsAReasonAndAsksOneLevelMore(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var caseFile = await stage.FoundAsync();

        await stage.RunAsync(Propose(caseFile, PenaltyStage.Standard(800_00)), stage.Hr).ShouldBeRefused(PenaltyRules.VarianceReasonMissing);
        await stage.RunAsync(Propose(caseFile, PenaltyStage.Standard(800_00, "主动上交礼金")), stage.Hr).ShouldBeDone();

        Assert.Equal(2, (await stage.DecisionAsync(_decisionId)).Steps.Count);
    }

    [Fact]
    public async Task Propose_WithoutGrounds_IsRefused()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var caseFile = await stage.FoundAsync();

        await stage.RunAsync(Propose(caseFile, PenaltyStage.Standard() with { Grounds = " " }), stage.Hr).ShouldBeRefused(PenaltyRules.GroundsMissing);
    }

    [Fact]
    public async Task Propose_Twice_FindsNothingLeftToPenalise()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var caseFile = await stage.FoundAsync();
        await stage.RunAsync(Propose(caseFile, PenaltyStage.Standard()), stage.Hr).ShouldBeDone();
        var now = await stage.CaseAsync(caseFile.Id);

        await stage.RunAsync(Propose(now, PenaltyStage.Standard()), stage.Hr).ShouldBeRefused(PenaltyRules.AllegationMissing);
    }

    [Fact]
    public async Task Propose_HiddenForbiddenOrStale_ChangesNothing()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var caseFile = await stage.FoundAsync();
        var command = Propose(caseFile, PenaltyStage.Standard());

        await stage.RunAsync(command, stage.BranchManager).ShouldBeForbidden();
        await stage.RunAsync(command, stage.OtherHr).ShouldBeNotFound();
        await stage.RunAsync(command, stage.Hr.RecusedFrom(caseFile.Id)).ShouldBeNotFound();
        await stage.RunAsync(command with { Version = caseFile.Version - 1 }, stage.Hr).ShouldBeChanged();
        Assert.Equal(CaseStatus.Findings, (await stage.CaseAsync(caseFile.Id)).Status);
    }

    [Fact]
    public async Task Revise_HiddenForbiddenStaleOrNotReturned_IsNotDone()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var decision = (await stage.DecisionAsync(DecisionStatus.PendingApproval)).Decision;
        var command = new App.Features.Penalties.RevisePenalty(decision.Id, decision.Version, PenaltyStage.Standard());

        await stage.RunAsync(command, stage.Hr).ShouldBeRefused(KernelRules.WrongState);
        await stage.RunAsync(command, stage.BranchManager).ShouldBeForbidden();
        await stage.RunAsync(command, stage.OtherHr).ShouldBeNotFound();
        await stage.RunAsync(command with { Version = 99 }, stage.Hr).ShouldBeChanged();
    }

    [Theory, BothDatabases]
    public async Task Draft_IsKeptUntilTheProposalIsMade(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var caseFile = await stage.FoundAsync();
        var key = ProposalContent.DraftKey(caseFile.Subjects[0].Id);

        await stage.RunAsync(new SaveFormDraft(key, """{"grounds":"写到一半"}"""), stage.Hr).ShouldBeDone();
        await stage.RunAsync(new SaveFormDraft(key, """{"grounds":"写到一半了"}"""), stage.Hr).ShouldBeDone();
        Assert.Equal("""{"grounds":"写到一半了"}""", (await DraftAsync(stage, key, stage.Hr))?.Content);
        Assert.Null(await DraftAsync(stage, key, stage.SecondHr));
        await stage.RunAsync(Propose(caseFile, PenaltyStage.Standard()), stage.Hr).ShouldBeDone();

        Assert.Null(await DraftAsync(stage, key, stage.Hr));
    }

    private static Task<FormDraft?> DraftAsync(PenaltyStage stage, string key, Actor actor) =>
        stage.Host.ReadAsync(db => db.ReadDraftAsync(actor, key, TestContext.Current.CancellationToken));

    private ProposePenalty Propose(CaseFile caseFile, ProposalContent content) =>
        new(_decisionId, caseFile.Id, caseFile.Version, caseFile.Subjects[0].Id, content);
}
