using Conduct.App.Data;
using Conduct.App.Features.Penalties;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;

namespace Conduct.Tests.Features.Penalties;

public sealed class PassToPayrollTests
{
    private static readonly DateOnly March = new(2026, 3, 1);

    [Theory, BothDatabases]
    public async Task Pass_Several_MarksThemWithTheMonth(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var zhang = await stage.DecisionAsync(DecisionStatus.Effective, waived: true);
        var li = await stage.DecisionAsync(DecisionStatus.Effective, stage.Company.Li, waived: true);

        await stage.RunAsync(Pass(zhang, li), stage.Hr).ShouldBeDone();

        var measure = (await stage.DecisionAsync(li.Decision.Id)).Measures.Single(one => one.Kind == MeasureKind.PerformanceDeduction);
        Assert.Equal((MeasureStatus.Done, March), (measure.Status, measure.PayrollMonth!.Value));
    }

    [Fact]
    public async Task Pass_OneNotYetEffective_PassesNone()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var effective = await stage.DecisionAsync(DecisionStatus.Effective, waived: true);
        var served = await stage.DecisionAsync(DecisionStatus.Served, stage.Company.Li);

        await stage.RunAsync(Pass(effective, served), stage.Hr).ShouldBeRefused(PenaltyRules.NotYetEffective);

        Assert.Equal(MeasureStatus.Pending, (await stage.DecisionAsync(effective.Decision.Id)).Measures[0].Status);
    }

    [Fact]
    public async Task Pass_ForbiddenHiddenOrStale_ChangesNothing()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var staged = await stage.DecisionAsync(DecisionStatus.Effective, waived: true);

        await stage.RunAsync(Pass(staged), stage.BranchManager).ShouldBeForbidden();
        await stage.RunAsync(Pass(staged), stage.OtherHr).ShouldBeNotFound();
        await stage.RunAsync(Pass(staged) with { Picked = [Pass(staged).Picked[0] with { Version = 0 }] }, stage.Hr).ShouldBeChanged();
    }

    private static PassToPayroll Pass(params DecisionBuilder[] staged) => new(March,
        [.. staged.Select(one => new PickedPart(one.Decision.Id, one.Decision.Version, MeasureKind.PerformanceDeduction, 3_000_00))]);
}
