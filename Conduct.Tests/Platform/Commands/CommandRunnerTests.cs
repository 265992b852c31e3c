using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

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

    [Theory, BothDatabases]
    public async Task Command_WithAValueTakenByABug_Throws(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        await host.RunAsync(new Rehearse(Rehearsal.Succeed), Actors.HrOfficer).ShouldBeDone();

        await Assert.ThrowsAnyAsync<Exception>(() => host.RunAsync(new Rehearse(Rehearsal.TakeTakenId), Actors.HrOfficer));
    }

    [Fact]
    public async Task Command_OnAFullDisk_SaysSo_SavesNothing_AndGoesThroughOnceThereIsRoom()
    {
        var disk = new FullDisk();
        await using var host = await FeatureHost.StartAsync(configure: services => services.ConfigureDbContext<SqliteConductDb>(options => options.AddInterceptors(disk)));
        disk.IsFull = true;

        Assert.IsType<Outcome.NoRoom>(await host.RunAsync(new Rehearse(Rehearsal.SaveMuch), Actors.HrOfficer));

        disk.IsFull = false;
        Assert.Equal(0, await host.ReadAsync(db => db.AuditEntries.CountAsync()));
        await host.RunAsync(new Rehearse(Rehearsal.SaveMuch), Actors.HrOfficer).ShouldBeDone();
    }

    [Theory, BothDatabases]
    public async Task Races_AreThoseOfTheModel(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        await using var db = await host.OpenAsync();
        var tables = db.Model.GetRelationalModel().Tables.ToList();
        var claims = tables.SelectMany(table => table.Indexes.Where(index => index.IsUnique).Select(index => (index.Name, index.Columns))
            .Append((table.PrimaryKey!.Name, table.PrimaryKey.Columns)))
            .ToDictionary(claim => claim.Name, claim => string.Join(", ", claim.Columns.Select(column => $"{column.Table.Name}.{column.Name}")));

        Assert.All(KnownRaces.All, race => Assert.Equal(race.Value, claims.GetValueOrDefault(race.Key)));

        // What is left is made by the product alone. A new unique value is entered above or here, by what it is.
        Assert.Equal(
            ["IX_CalendarFeed_TokenHash", "IX_CaseFiles_Number", "PK_AccountLogins", "PK_AccountTokens", "PK_AuditEntries", "PK_RegisterTexts"],
            claims.Where(claim => !KnownRaces.All.ContainsKey(claim.Key) && !claim.Value.EndsWith(".Id", StringComparison.Ordinal)).Select(claim => claim.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Command_WithABug_Throws()
    {
        await using var host = await FeatureHost.StartAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => host.RunAsync(new Rehearse(Rehearsal.Fail), Actors.HrOfficer));
    }
}
