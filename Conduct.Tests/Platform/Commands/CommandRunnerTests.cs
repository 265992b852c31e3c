using Conduct.App.Data;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Conduct.Tests.Platform.Commands;

public sealed class CommandRunnerTests
{
    [Theory, BothDatabases]
    public async Task Command_ThatSucceeds_IsDoneAndAudited(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);

        await host.RunAsync(new Rehearse(Rehearsal.Succeed), Actors.HrOfficer).ShouldBeDone();

        var entry = await host.ReadAsync(db => db.AuditEntries.SingleAsync());
        Assert.Equal(("Rehearsed", Actors.HrOfficer.AccountId, TestClock.Start), (entry.Kind, entry.AccountId, entry.At));
    }

    [Fact]
    public async Task Command_WithoutPermission_IsForbidden()
    {
        await using var host = await FeatureHost.StartAsync();

        await host.RunAsync(new Rehearse(Rehearsal.Succeed), Actors.Employee).ShouldBeForbidden();

        Assert.Equal(0, await host.ReadAsync(db => db.AuditEntries.CountAsync()));
    }

    [Theory, BothDatabases]
    public async Task Command_BreakingARule_IsRefusedAndSavesNothing(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);

        await host.RunAsync(new Rehearse(Rehearsal.BreakRule), Actors.HrOfficer).ShouldBeRefused(KernelRules.ReasonMissing);

        Assert.Equal(0, await host.ReadAsync(db => db.AuditEntries.CountAsync()));
    }

    [Fact]
    public async Task Command_ForSomethingHidden_IsNotFound()
    {
        await using var host = await FeatureHost.StartAsync();

        await host.RunAsync(new Rehearse(Rehearsal.FindNothing), Actors.HrOfficer).ShouldBeNotFound();
    }

    [Theory, BothDatabases]
    public async Task Command_WithAValueTakenMeanwhile_IsChanged(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);

        await host.RunAsync(new Rehearse(Rehearsal.TakeTakenDay), Actors.HrOfficer).ShouldBeChanged();
    }

    [Fact]
    public async Task Command_WithABug_Throws()
    {
        await using var host = await FeatureHost.StartAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => host.RunAsync(new Rehearse(Rehearsal.Fail), Actors.HrOfficer));
    }
}
