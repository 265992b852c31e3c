using Conduct.App.Features.Penalties;
using Conduct.App.Register;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Penalties;
using Conduct.Tests.Bench;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Conduct.Tests.Data;

/// <summary>An acknowledged change survives a power cut, and costs one flush of the disk.</summary>
public sealed class SqliteDurabilityTests
{
    private const int Full = 2;

    [Fact]
    public async Task Connection_FlushesAtEachCommit_AndWritesAhead()
    {
        await using var host = await FeatureHost.StartAsync();

        Assert.Equal(Full, await host.ReadAsync(db => db.Database.SqlQuery<int>($"SELECT synchronous AS Value FROM pragma_synchronous").SingleAsync()));
        Assert.Equal("wal", await host.ReadAsync(db => db.Database.SqlQuery<string>($"SELECT journal_mode AS Value FROM pragma_journal_mode").SingleAsync()));
    }

    [Fact]
    public async Task Command_WithItsAuditNotificationsAndRegisterLines_CommitsOnce()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var decision = (await stage.DecisionAsync(DecisionStatus.PendingApproval)).Decision;
        var (entries, told) = (await stage.Host.ReadAsync(db => db.AuditEntries.CountAsync()), await stage.Host.ReadAsync(db => db.Notifications.CountAsync()));
        using var database = new StatementCount();

        await stage.Host.RunAsync(new ApprovePenalties(decision.Id, decision.Version, null), stage.BranchManager).ShouldBeDone();

        Assert.Equal(1, database.Commits);
        Assert.True(await stage.Host.ReadAsync(db => db.AuditEntries.CountAsync()) > entries);
        Assert.True(await stage.Host.ReadAsync(db => db.Notifications.CountAsync()) > told);
        Assert.True(await stage.Host.ReadAsync(db => db.RegisterRows.AnyAsync(row => row.DecisionId == decision.Id)));
    }
}
