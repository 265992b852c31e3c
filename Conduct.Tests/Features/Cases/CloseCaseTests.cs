using Conduct.App.Features.Cases;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;

namespace Conduct.Tests.Features.Cases;

public sealed class CloseCaseTests() : VersionedCaseCommandTests(CaseStatus.InExecution)
{
    [Fact]
    public async Task CloseCase_InsideTheAppealWindow_IsRefused()
    {
        await using var stage = await SetAsync();

        await stage.RunAsync(new CloseCase(stage.Id, stage.Version)).ShouldBeRefused(PenaltyRules.AppealWindowOpen);
    }

    [Fact]
    public async Task CloseCase_WithMeasuresOpen_IsRefused()
    {
        await using var stage = await CaseStage.SetAsync(CaseStatus.InExecution);

        await stage.RunAsync(new CloseCase(stage.Id, stage.Version)).ShouldBeRefused(PenaltyRules.MeasuresStillOpen);
    }

    protected override void Finish(CaseFileBuilder builder)
    {
        foreach (var made in builder.Decisions)
        {
            made.Review?.Waive(made.Decision, "已当面说明", builder.Hr, Company.Now);
            foreach (var measure in made.Decision.Measures.Where(measure => !measure.IsSettled).ToArray())
            {
                made.Decision.WaiveMeasure(measure.Id, "已补缴", builder.Hr, Company.Now);
            }
        }
    }

    protected override Task<Outcome> RunAsync(CaseStage stage, Actor actor, int version)
    {
        stage.Host.Clock.Advance(TimeSpan.FromDays(30));
        return stage.RunAsync(new CloseCase(stage.Id, version), actor);
    }

    protected override void AssertDone(CaseFile caseFile, IReadOnlyList<string> audit)
    {
        Assert.Equal(CaseStatus.Closed, caseFile.Status);
        Assert.NotNull(caseFile.ClosedAt);
        Assert.Equal(nameof(CaseClosed), audit[0]);
    }
}
