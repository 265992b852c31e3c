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
    public async Task Page_AsksOneStatementAKindAndRole()
    {
        await using var stage = await PenaltyStage.StartAsync();

        Assert.Equal((4, 6, 12, 7), await CountAsync(stage));
        await stage.DecisionAsync(DecisionStatus.PendingApproval);
        await stage.DecisionAsync(DecisionStatus.Served);

        // The approver's: the working days, the decision with its steps, and the case with all who are named in it.
        Assert.Equal((4, 14, 12, 7), await CountAsync(stage));
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
        await scope.ServiceProvider.GetRequiredService<MyWorkQuery>().FindAsync(actor, TestContext.Current.CancellationToken);
        return statements.Count;
    }
}
