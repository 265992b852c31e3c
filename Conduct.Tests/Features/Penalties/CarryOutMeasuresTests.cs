using Conduct.App.Data;
using Conduct.App.Features.Penalties;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;

namespace Conduct.Tests.Features.Penalties;

public sealed class CarryOutMeasuresTests
{
    [Theory, BothDatabases]
    public async Task CarryOutAndWaive_EveryMeasure_ExecutesTheDecision(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var staged = await EffectiveAsync(stage);
        var id = staged.Decision.Id;

        await stage.RunAsync(new CarryOutMeasure(id, staged.Decision.Version, Of(staged, MeasureKind.WrittenWarning), "已宣布"), stage.Hr).ShouldBeDone();
        await stage.RunAsync(new CarryOutMeasure(id, await VersionAsync(), Of(staged, MeasureKind.Training), null), stage.Hr).ShouldBeDone();
        await stage.RunAsync(new WaiveMeasure(id, await VersionAsync(), Of(staged, MeasureKind.PerformanceDeduction), " "), stage.Hr).ShouldBeRefused(KernelRules.ReasonMissing);
        await stage.RunAsync(new WaiveMeasure(id, await VersionAsync(), Of(staged, MeasureKind.PerformanceDeduction), "家庭困难"), stage.Hr).ShouldBeDone();

        Assert.Equal(DecisionStatus.Executed, (await stage.DecisionAsync(id)).Status);

        async Task<int> VersionAsync() => (await stage.DecisionAsync(id)).Version;
    }

    [Fact]
    public async Task CarryOut_ADeduction_IsRefused()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var staged = await EffectiveAsync(stage);

        await stage.RunAsync(new CarryOutMeasure(staged.Decision.Id, staged.Decision.Version, Of(staged, MeasureKind.PerformanceDeduction), null), stage.Hr)
            .ShouldBeRefused(PenaltyRules.MeasureUnknown);
    }

    [Fact]
    public async Task Settle_ForbiddenHiddenOrStale_ChangesNothing()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var staged = await EffectiveAsync(stage);
        var training = Of(staged, MeasureKind.Training);
        Func<int, Actor, Task<Outcome>>[] both =
        [
            (version, by) => stage.RunAsync(new CarryOutMeasure(staged.Decision.Id, version, training, null), by),
            (version, by) => stage.RunAsync(new WaiveMeasure(staged.Decision.Id, version, training, "理由"), by),
        ];
        foreach (var settle in both)
        {
            await settle(staged.Decision.Version, stage.BranchManager).ShouldBeForbidden();
            await settle(staged.Decision.Version, stage.OtherHr).ShouldBeNotFound();
            await settle(staged.Decision.Version - 1, stage.Hr).ShouldBeChanged();
        }
    }

    private static Task<DecisionBuilder> EffectiveAsync(PenaltyStage stage) => stage.DecisionAsync(DecisionStatus.Effective, change: decision =>
    {
        decision.Measures = [MeasureDraft.Deduction(1_000_00), MeasureDraft.Sanction(MeasureKind.WrittenWarning), MeasureDraft.Training("客户信息保护")];
        decision.VarianceReason = "影响较大";
    });

    private static Guid Of(DecisionBuilder staged, MeasureKind kind) => staged.Decision.Measures.Single(measure => measure.Kind == kind).Id;
}
