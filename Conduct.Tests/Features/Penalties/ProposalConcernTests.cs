using Conduct.App.Data;
using Conduct.App.Features.Penalties;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Penalties;

/// <summary>Rules 2, 11, 12, 15 and 16 on what is stored.</summary>
public sealed class ProposalConcernTests
{
    private readonly Guid _decisionId = NewId.Next();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, BothDatabases]
    public async Task VersionNotAcknowledged_IsProposedWithTheProofOfPublicNotice(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider, acknowledged: false);
        var caseFile = await stage.FoundAsync();

        await stage.RunAsync(Propose(caseFile, PenaltyStage.Standard()), stage.Hr).ShouldBeRefused(PenaltyRules.ConcernReasonMissing);
        await stage.RunAsync(Propose(caseFile, With(ConcernKind.NotAcknowledged, "内网公示截图见证据")), stage.Hr).ShouldBeDone();

        var concern = Assert.Single((await stage.DecisionAsync(_decisionId)).Concerns);
        Assert.Equal((ConcernKind.NotAcknowledged, "员工行为管理办法", 1, "内网公示截图见证据"), (concern.Kind, concern.What, concern.From, concern.Reason));
    }

    [Theory, BothDatabases]
    public async Task Acknowledged_OnTheDayOfTheIncidentCounts_AndTheDayAfterDoesNot(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var day = new CaseFileBuilder().Form.OccurredOn!.Value;
        await ConfirmOnAsync(stage, day);
        await ShouldBeConcernsAsync(stage);

        await ConfirmOnAsync(stage, day.AddDays(1));
        await ShouldBeConcernsAsync(stage, ConcernKind.NotAcknowledged);
    }

    [Theory, BothDatabases]
    public async Task Precedents_AreTheLastTenOnTheClause_WithoutWhatWasRejected(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        for (var turn = 0; turn < Precedents.Most + 1; turn++)
        {
            var fen = turn == 0 ? 1_000_00 : 3_000_00 + (turn * 100_00);
            await stage.DecisionAsync(DecisionStatus.Approved, stage.Company.Li, builder => builder.Measures = [MeasureDraft.Deduction(fen)]);
        }

        await stage.DecisionAsync(DecisionStatus.Rejected, stage.Company.Wang, builder => builder.Measures = [MeasureDraft.Deduction(5_000_00)]);
        await stage.DecisionAsync(DecisionStatus.PendingApproval, stage.Company.Wang, builder => builder.Measures = [MeasureDraft.Deduction(5_000_00)]);
        var caseFile = await stage.FoundAsync();

        var precedents = Assert.Single((await SuggestionAsync(stage, caseFile))!.Facts.Precedents);
        Assert.Equal((Precedents.Most, 3_100_00, 4_000_00, 3_550_00), (precedents.Last.Count, precedents.MinFen, precedents.MaxFen, precedents.MedianFen));
        Assert.Equal(4_000_00, precedents.Last[0].AmountFen);
        await stage.RunAsync(Propose(caseFile, PenaltyStage.Standard()), stage.Hr).ShouldBeRefused(PenaltyRules.ConcernReasonMissing);
        await stage.RunAsync(Propose(caseFile, With(ConcernKind.OutsidePrecedents, "金额较小，主动说明")), stage.Hr).ShouldBeDone();
    }

    [Fact]
    public async Task CaseThatRested_NeedsAReason_WhenItsDayComes()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var found = new CaseFileBuilder().Form.FoundOn!.Value;
        stage.Host.Clock.Advance(TimeSpan.FromDays(found.AddMonths(3).DayNumber - Company.Today.DayNumber - 1));
        await ShouldBeConcernsAsync(stage);

        stage.Host.Clock.Advance(TimeSpan.FromDays(1));
        await ShouldBeConcernsAsync(stage, ConcernKind.Stale);
    }

    [Theory, BothDatabases]
    public async Task AcceptedReview_UndercutsATermination(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var earlier = await stage.DecisionAsync(DecisionStatus.Served);
        await stage.Host.ChangeAsync(db => db.WrittenReviews.ExecuteUpdateAsync(row => row.SetProperty(review => review.Status, ReviewStatus.Accepted), Ct));
        var caseFile = await stage.FoundAsync();

        var facts = (await SuggestionAsync(stage, caseFile))!.Facts;

        Assert.Equal([earlier.CaseFile.Number!], facts.ReviewedIn);
        Assert.Contains(facts.ConcernsOf([new(MeasureKind.Termination)]), concern => concern.Kind == ConcernKind.ReviewAccepted);
    }

    [Theory, BothDatabases]
    public async Task Circumstances_AreKeptOnce_AndStandInTheLetter(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var caseFile = await stage.FoundAsync();

        await stage.RunAsync(Propose(caseFile, PenaltyStage.Standard() with { Circumstances = [Circumstance.HarmedClient, Circumstance.SelfReported, Circumstance.SelfReported] }), stage.Hr).ShouldBeDone();

        await using var scope = stage.Host.Services.CreateAsyncScope();
        var letter = await scope.ServiceProvider.GetRequiredService<DecisionLetterQuery>().FindAsync(caseFile.Id, _decisionId, stage.Hr, Ct);
        Assert.Equal([Circumstance.SelfReported, Circumstance.HarmedClient], letter!.Circumstances);
        Assert.Equal("主动报告（从轻）、损害客户利益（从重）", PenaltyDisplay.Of(letter.Circumstances));
    }

    [Theory, BothDatabases]
    public async Task Termination_IsApprovedOnlyAfterTheUnionWasHeard(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var staged = await stage.DecisionAsync(DecisionStatus.PendingApproval, change: builder => (builder.Measures, builder.VarianceReason) = ([new(MeasureKind.Termination)], "情节特别严重"));
        var hearing = new UnionHearing(Company.Today, "没有异议", "无异议");

        await stage.RunAsync(new HearUnion(staged.Decision.Id, staged.Decision.Version, hearing), stage.OtherHr).ShouldBeNotFound();
        await stage.RunAsync(new HearUnion(staged.Decision.Id, staged.Decision.Version, hearing), stage.Hr).ShouldBeDone();

        var decision = await stage.DecisionAsync(staged.Decision.Id);
        Assert.False(decision.NeedsUnion);
        Assert.Equal(("没有异议", stage.Hr.EmployeeId), (decision.Union!.Opinion, decision.Union.Recorded!.EmployeeId));
        Assert.Equal(nameof(UnionHeard), (await stage.TimelineAsync(staged.CaseFile.Id))[^1]);
    }

    private static async Task ShouldBeConcernsAsync(PenaltyStage stage, params ConcernKind[] kinds)
    {
        var suggestion = await SuggestionAsync(stage, await stage.FoundAsync());
        Assert.Equal(kinds, suggestion!.Facts.ConcernsOf(suggestion.Start.Measures).Select(concern => concern.Kind));
    }

    private static Task ConfirmOnAsync(PenaltyStage stage, DateOnly day) =>
        stage.Host.ChangeAsync(db => db.PolicyAcknowledgements.ExecuteUpdateAsync(row => row.SetProperty(one => one.ConfirmedOn, day), Ct));

    private static async Task<PenaltySuggestion?> SuggestionAsync(PenaltyStage stage, CaseFile caseFile)
    {
        await using var scope = stage.Host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PenaltySuggestionQuery>().FindAsync(caseFile.Id, caseFile.Subjects[0].Id, null, stage.Hr, Ct);
    }

    private ProposePenalty Propose(CaseFile caseFile, ProposalContent content) => new(_decisionId, caseFile.Id, caseFile.Version, caseFile.Subjects[0].Id, content);

    private static ProposalContent With(ConcernKind kind, string reason) => PenaltyStage.Standard() with { Reasons = new Dictionary<ConcernKind, string> { [kind] = reason } };
}
