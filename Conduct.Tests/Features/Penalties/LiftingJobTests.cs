using Conduct.App.Data;
using Conduct.App.Features.Penalties;
using Conduct.App.Work.Deadlines;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Deadlines;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Penalties;

/// <summary>期满解除: by the job, announced thirty days ahead, told to the employee.</summary>
public sealed class LiftingJobTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, BothDatabases]
    public async Task Job_LiftsWhatIsOver_Once_AndTellsTheEmployee(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var over = await stage.DecisionAsync(DecisionStatus.Executed);
        var open = await stage.DecisionAsync(DecisionStatus.Effective, stage.Company.Li);
        AdvanceTo(stage, over.Decision.InfluenceEndsOn!.Value);
        await RunAsync(stage);
        Assert.Equal(DecisionStatus.Executed, (await stage.DecisionAsync(over.Decision.Id)).Status);

        AdvanceTo(stage, over.Decision.InfluenceEndsOn!.Value.AddDays(1));
        await RunAsync(stage);
        await RunAsync(stage);

        Assert.Equal(DecisionStatus.Lifted, (await stage.DecisionAsync(over.Decision.Id)).Status);
        Assert.Equal(DecisionStatus.Effective, (await stage.DecisionAsync(open.Decision.Id)).Status);
        Assert.Equal([stage.Company.Zhang.Id], await stage.Host.ReadAsync(db => db.Notifications.Where(row => row.Kind == "PenaltyLifted").Select(row => row.RecipientEmployeeId).ToListAsync(Ct)));
        Assert.Equal(nameof(PenaltyLifted), (await stage.TimelineAsync(over.CaseFile.Id))[^1]);
    }

    [Fact]
    public async Task Officers_AreToldThirtyDaysAhead_Once()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var staged = await stage.DecisionAsync(DecisionStatus.Executed);
        AdvanceTo(stage, staged.Decision.InfluenceEndsOn!.Value.AddDays(-ReminderPlan.LiftingDaysAhead - 1));
        Assert.Empty(await ToldAsync(stage));

        AdvanceTo(stage, staged.Decision.InfluenceEndsOn!.Value.AddDays(-ReminderPlan.LiftingDaysAhead));
        Assert.Contains(stage.Company.HrOfficer.Id, await ToldAsync(stage));
        AdvanceTo(stage, staged.Decision.InfluenceEndsOn!.Value);
        Assert.Single(await ToldAsync(stage), stage.Company.HrOfficer.Id);
    }

    private static void AdvanceTo(PenaltyStage stage, DateOnly day) =>
        stage.Host.Clock.Advance(TimeSpan.FromDays(day.DayNumber - DateOnly.FromDateTime(stage.Host.Clock.GetUtcNow().AddHours(8).DateTime).DayNumber));

    private static async Task RunAsync(PenaltyStage stage)
    {
        await using var scope = stage.Host.Services.CreateAsyncScope();
        await ActivatorUtilities.CreateInstance<LiftingJob>(scope.ServiceProvider).RunAsync(Ct);
    }

    private static async Task<IReadOnlyList<Guid>> ToldAsync(PenaltyStage stage)
    {
        await using var scope = stage.Host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ReminderSweep>().RunAsync(Ct);
        return await stage.Host.ReadAsync(db => db.Notifications.Where(row => row.Deadline == nameof(EndingInfluence)).Select(row => row.RecipientEmployeeId).ToListAsync(Ct));
    }
}
