using Conduct.App.Data;
using Conduct.App.Features.Penalties;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Conduct.Tests.Features.Penalties;

public sealed class ServeDecisionTests
{
    [Theory, BothDatabases]
    public async Task Serve_InApp_StartsBothClocks(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var staged = await stage.DecisionAsync(DecisionStatus.Approved);

        await stage.RunAsync(new ServeDecision(staged.Decision.Id, staged.Decision.Version, ServiceMethod.InApp, null), stage.Hr).ShouldBeDone();

        var decision = await stage.DecisionAsync(staged.Decision.Id);
        Assert.Equal((DecisionStatus.Served, Company.Today, new DateOnly(2026, 3, 16)), (decision.Status, decision.Service!.ServedOn, decision.AppealEndsOn));
        var review = await stage.Host.ReadAsync(db => db.WrittenReviews.SingleAsync(one => one.DecisionId == decision.Id));
        Assert.Equal((ReviewStatus.Assigned, new DateOnly(2026, 3, 16)), (review.Status, review.DueOn));
        Assert.Equal(CaseStatus.InExecution, (await stage.CaseAsync(staged.CaseFile.Id)).Status);
    }

    [Theory, BothDatabases]
    public async Task Serve_TheSameForOthers_IsAllOrNone(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var first = (await stage.DecisionAsync(DecisionStatus.Approved)).Decision;
        var second = (await stage.DecisionAsync(DecisionStatus.Approved, stage.Company.Li)).Decision;
        var both = new ServeDecision(first.Id, first.Version, ServiceMethod.InApp, null, [new(second.Id, second.Version + 1)]);

        await stage.RunAsync(both, stage.Hr).ShouldBeChanged();
        Assert.Equal(DecisionStatus.Approved, (await stage.DecisionAsync(first.Id)).Status);
        await stage.RunAsync(both with { Also = [new(second.Id, second.Version)] }, stage.Hr).ShouldBeDone();

        Assert.Equal([DecisionStatus.Served, DecisionStatus.Served], new[] { (await stage.DecisionAsync(first.Id)).Status, (await stage.DecisionAsync(second.Id)).Status });
        Assert.Equal(2, await stage.Host.ReadAsync(db => db.WrittenReviews.CountAsync()));
    }

    [Theory, BothDatabases]
    public async Task Serve_OnPaper_TakesEffectAtOnce(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var decision = (await stage.DecisionAsync(DecisionStatus.Approved)).Decision;
        var command = new ServeDecision(decision.Id, decision.Version, ServiceMethod.RefusedWitnessed, null);

        await stage.RunAsync(command, stage.Hr).ShouldBeRefused(PenaltyRules.ServiceNoteMissing);
        await stage.RunAsync(command with { Note = "两名同事在场见证" }, stage.Hr).ShouldBeDone();

        Assert.Equal(DecisionStatus.Effective, (await stage.DecisionAsync(decision.Id)).Status);
    }

    [Theory, BothDatabases]
    public async Task RecordService_UnconfirmedReceipt_TakesEffectAndKeepsTheServiceDate(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var decision = (await stage.DecisionAsync(DecisionStatus.Served)).Decision;
        stage.Host.Clock.Advance(TimeSpan.FromDays(3));
        var command = new RecordService(decision.Id, decision.Version, ServiceMethod.RegisteredPost, null);

        await stage.RunAsync(command, stage.Hr).ShouldBeRefused(PenaltyRules.ServiceNoteMissing);
        await stage.RunAsync(command with { Note = "EMS 1234567890123" }, stage.Hr).ShouldBeDone();

        var recorded = await stage.DecisionAsync(decision.Id);
        Assert.Equal((DecisionStatus.Effective, Company.Today, Company.Today.AddDays(3)), (recorded.Status, recorded.Service!.ServedOn, recorded.EffectiveOn!.Value));
        Assert.Equal(ServiceMethod.RegisteredPost, recorded.Service.Method);
    }

    [Fact]
    public async Task Serve_WrongStateForbiddenHiddenOrStale_ChangesNothing()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var staged = await stage.DecisionAsync(DecisionStatus.PendingApproval);
        Func<int, Actor, Task<Outcome>>[] both =
        [
            (version, by) => stage.RunAsync(new ServeDecision(staged.Decision.Id, version, ServiceMethod.InApp, null), by),
            (version, by) => stage.RunAsync(new RecordService(staged.Decision.Id, version, ServiceMethod.PaperSigned, "签收单"), by),
        ];
        foreach (var serve in both)
        {
            await serve(staged.Decision.Version, stage.Hr).ShouldBeRefused(KernelRules.WrongState);
            await serve(staged.Decision.Version, stage.BranchManager).ShouldBeForbidden();
            await serve(staged.Decision.Version, stage.OtherHr).ShouldBeNotFound();
            await serve(staged.Decision.Version, stage.Hr.RecusedFrom(staged.CaseFile.Id)).ShouldBeNotFound();
            await serve(staged.Decision.Version + 1, stage.Hr).ShouldBeChanged();
        }
    }
}
