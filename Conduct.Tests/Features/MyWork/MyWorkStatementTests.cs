using Conduct.App.Features.MyWork;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Tests.Bench;
using Conduct.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.MyWork;

public sealed class MyWorkStatementTests
{
    [Fact]
    public async Task Count()
    {
        await using var stage = await PenaltyStage.StartAsync();
        async Task<int> Of(Actor by)
        {
            await using var scope = stage.Host.Services.CreateAsyncScope();
            var query = scope.ServiceProvider.GetRequiredService<MyWorkQuery>();
            await query.FindAsync(by, default);
            using var count = new StatementCount();
            await query.FindAsync(by, default);
            return count.Count;
        }
        var c = stage.Company;
        var lines = new List<string>();
        foreach (var filled in new[] { false, true })
        {
            if (filled) { await stage.DecisionAsync(DecisionStatus.PendingApproval); await stage.DecisionAsync(DecisionStatus.Served); }
            lines.Add($"filled {filled}: employee {await Of(c.As(c.Zhang))}, manager {await Of(stage.BranchManager)}, officer {await Of(stage.Hr)}, compliance {await Of(c.As(c.ComplianceOfficer))}");
        }
        Assert.Fail(string.Join("\n", lines));
    }
}
