using Conduct.App.Data;
using Conduct.App.Features.Penalties;
using Conduct.App.Work.Deadlines;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Work.Deadlines;

/// <summary>An approval asked on Monday, 9 March 2026: expected by Wednesday, the next level told on Friday.</summary>
public sealed class ApprovalReminderTests
{
    [Theory, BothDatabases]
    public async Task Waiting_RemindsTheApproverTwice_AndTellsTheNextLevel(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        await stage.DecisionAsync(DecisionStatus.PendingApproval);

        Assert.Empty(await SaidAfterAsync(stage, 1));
        Assert.Equal([("DueToday", stage.Company.BranchManager.Id)], await SaidAfterAsync(stage, 2));
        Assert.Empty(await SaidAfterAsync(stage, 3));
        Assert.Equal(
            [("Overdue", stage.Company.BranchManager.Id), ("OverdueInReach", stage.Company.HeadManager.Id)],
            (await SaidAfterAsync(stage, 4)).Order());
        Assert.Empty(await SaidAfterAsync(stage, 9));
    }

    [Theory, BothDatabases]
    public async Task Decided_SilencesItsLevel_AndTheNextOneHasATermOfItsOwn(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var waiting = (await stage.DecisionAsync(DecisionStatus.PendingApproval)).Decision;
        await SaidAfterAsync(stage, 2);
        await stage.RunAsync(new ApprovePenalties(waiting.Id, waiting.Version, null), stage.BranchManager).ShouldBeDone();

        Assert.Empty(await SaidAfterAsync(stage, 3));
        Assert.Equal([("DueToday", stage.Company.HeadManager.Id)], await SaidAfterAsync(stage, 4));
    }

    private static async Task<List<(string Kind, Guid To)>> SaidAfterAsync(PenaltyStage stage, int days)
    {
        var before = (await SaidAsync(stage)).Count;
        stage.Host.Clock.Now = TestClock.Start.AddDays(days);
        await stage.Host.Services.GetRequiredService<ReminderSweep>().RunAsync(TestContext.Current.CancellationToken);
        return [.. (await SaidAsync(stage)).Skip(before).Select(row => (row.Kind, row.RecipientEmployeeId))];
    }

    private static Task<List<Notification>> SaidAsync(PenaltyStage stage) => stage.Host.ReadAsync(db =>
        db.Notifications.AsNoTracking().Where(row => row.Deadline != null).OrderBy(row => row.Id).ToListAsync());
}
