using Conduct.App.Data;
using Conduct.App.Features.Penalties;
using Conduct.App.Platform;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Penalties;

public sealed class ApprovalsQueryTests
{
    [Theory, BothDatabases]
    public async Task Waiting_IsWhatMyStepAsks_WithWorkingDays(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var zhang = await stage.DecisionAsync(DecisionStatus.PendingApproval);
        var li = await stage.DecisionAsync(DecisionStatus.PendingApproval, stage.Company.Li);
        await stage.DecisionAsync(DecisionStatus.Returned, stage.Company.Wang);
        stage.Host.Clock.Advance(TimeSpan.FromDays(7));
        await stage.RunAsync(new ApprovePenalties([new(li.Decision.Id, li.Decision.Version)], null), stage.BranchManager).ShouldBeDone();

        var mine = await WaitingAsync(stage, stage.BranchManager);
        var above = await WaitingAsync(stage, stage.HeadManager);

        var row = Assert.Single(mine.Rows);
        Assert.Equal((zhang.Decision.Id, 5, 1, 2), (row.DecisionId, row.WorkingDays, row.Level, row.Levels));
        Assert.Equal(("张伟", 1, 3_000_00L, "何静"), (row.SubjectName, row.Occurrence, row.AmountFen, row.ProposedBy));
        Assert.Equal((li.Decision.Id, 0, 2), Assert.Single(above.Rows) is var upper ? (upper.DecisionId, upper.WorkingDays, upper.Level) : default);
    }

    [Theory, BothDatabases]
    public async Task Waiting_CaseThatNamesMeOrIsOutOfReach_IsHidden(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var staged = await stage.DecisionAsync(DecisionStatus.PendingApproval);

        Assert.Empty((await WaitingAsync(stage, stage.BranchManager.RecusedFrom(staged.CaseFile.Id))).Rows);
        Assert.Empty((await WaitingAsync(stage, stage.OtherManager)).Rows);
        Assert.Empty((await WaitingAsync(stage, stage.Hr)).Rows);
    }

    [Theory, BothDatabases]
    public async Task Decided_HoldsMyOwnStepsTheLatestFirst(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        await stage.DecisionAsync(DecisionStatus.Approved);
        var li = await stage.DecisionAsync(DecisionStatus.PendingApproval, stage.Company.Li);
        stage.Host.Clock.Advance(TimeSpan.FromHours(1));
        await stage.RunAsync(new ApprovePenalties([new(li.Decision.Id, li.Decision.Version)], "同意"), stage.BranchManager).ShouldBeDone();

        await using var scope = stage.Host.Services.CreateAsyncScope();
        var decided = await scope.ServiceProvider.GetRequiredService<DecidedQuery>().ReadAsync(stage.BranchManager, new PageRequest(), TestContext.Current.CancellationToken);

        Assert.Equal([("李娜", "同意"), ("张伟", null)], decided.Rows.Select(row => (row.SubjectName, row.Comment)));
        Assert.Equal(2, decided.Total);
    }

    private static async Task<PageResult<ApprovalRow>> WaitingAsync(PenaltyStage stage, Actor actor)
    {
        await using var scope = stage.Host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ApprovalsQuery>().ReadAsync(actor, new PageRequest(), TestContext.Current.CancellationToken);
    }
}
