using Conduct.App.Features.MyWork;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Tests.Bench;
using Conduct.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.MyWork;

/// <summary>Everybody's first page asks as little as it can: one statement a kind and role, and what an approval has to look into.</summary>
public sealed class MyWorkStatementTests
{
    [Fact]
    public async Task Page_AsksOneStatementAKindAndRole_HoweverMuchWaits()
    {
        await using var stage = await PenaltyStage.StartAsync();

        Assert.Equal((4, 7, 15, 14), await CountAsync(stage));
        await StageAsync(stage);

        // Clauses and amounts are one statement more. An approver's: the working days, the decision with its steps, and the case with all who
        // are named in it; for the officer the same once more, with the roles, the tree of units and the names of those who are asked.
        Assert.Equal((5, 16, 28, 14), await CountAsync(stage));
        for (var more = 0; more < 3; more++)
        {
            await StageAsync(stage);
        }

        Assert.Equal((5, 16, 28, 14), await CountAsync(stage));
    }

    private static async Task StageAsync(PenaltyStage stage)
    {
        await stage.DecisionAsync(DecisionStatus.PendingApproval);
        await stage.DecisionAsync(DecisionStatus.Served);
        await stage.DecisionAsync(DecisionStatus.PendingApproval, stage.Company.Li);
    }

    private static async Task<(int Employee, int Manager, int Officer, int Compliance)> CountAsync(PenaltyStage stage) => (
        await CountAsync(stage, stage.Company.As(stage.Company.Zhang)),
        await CountAsync(stage, stage.BranchManager),
        await CountAsync(stage, stage.Hr),
        await CountAsync(stage, stage.Company.As(stage.Company.ComplianceOfficer)));

    private static async Task<int> CountAsync(PenaltyStage stage, Actor actor)
    {
        await using var scope = stage.Host.Services.CreateAsyncScope();
        using var statements = new StatementCount();
        await scope.ServiceProvider.GetRequiredService<HomeQuery>().ReadAsync(actor, filter: null, new(), TestContext.Current.CancellationToken);
        return statements.Count;
    }
}
