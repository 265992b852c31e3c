using Conduct.App.Data;
using Conduct.App.Features.Accounts;
using Conduct.App.Platform;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Accounts;

public sealed class AccountQueriesTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static AccountFilter Everything => new(null, null, null, new PageRequest());

    [Theory, BothDatabases]
    public async Task Accounts_AreFilteredByRoleUnitAndText(DatabaseProvider provider)
    {
        await using var stage = await AccountStage.StartAsync(provider);

        Assert.Equal(["admin", "wang"], await NamesAsync(stage, Everything));
        Assert.Equal(["admin"], await NamesAsync(stage, Everything with { Role = Role.Administrator }));
        Assert.Equal(["wang"], await NamesAsync(stage, Everything with { UnitId = stage.Company.HeadOffice.Id }));
        Assert.Empty(await NamesAsync(stage, Everything with { UnitId = stage.Company.OtherBranch.Id }));
        Assert.Equal(["wang"], await NamesAsync(stage, Everything with { Text = "王" }));
        Assert.Equal(["admin"], await NamesAsync(stage, Everything with { Text = "Adm" }));
    }

    [Theory, BothDatabases]
    public async Task Accounts_OutOfReach_AreHidden(DatabaseProvider provider)
    {
        await using var stage = await AccountStage.StartAsync(provider);
        var query = Query<AccountQuery>(stage);

        Assert.Empty(await NamesAsync(stage, Everything, stage.OtherAdministrator));
        Assert.Empty(await NamesAsync(stage, Everything, Actors.HrOfficer));
        Assert.Null(await query.FindAsync(stage.Wang, stage.OtherAdministrator, Ct));
        Assert.Null(await query.FindAsync(stage.Administrator.AccountId, Actors.With(Role.Administrator, stage.Company.Branch.Id), Ct));
        Assert.NotNull(await query.FindAsync(stage.Wang, Actors.With(Role.Administrator, stage.Company.Branch.Id), Ct));
    }

    [Theory, BothDatabases]
    public async Task Account_ShowsItsRolesAndState(DatabaseProvider provider)
    {
        await using var stage = await AccountStage.StartAsync(provider);
        await stage.PauseAsync(stage.Wang);

        var own = await Query<AccountQuery>(stage).FindAsync(stage.Administrator.AccountId, stage.Administrator, Ct);
        var wang = await Query<AccountQuery>(stage).FindAsync(stage.Wang, stage.Administrator, Ct);

        Assert.Equal((true, AccountState.InService), (own!.IsOwn, own.State));
        Assert.Equal(new HeldRole(Role.Administrator, stage.Company.HeadOffice.Id, "总公司"), Assert.Single(own.Roles));
        Assert.Equal((AccountState.Paused, new DateTime(2026, 3, 9, 10, 0, 10), "江南分公司"), (wang!.State, wang.PausedUntil!.Value, wang.UnitName));
    }

    [Theory, BothDatabases]
    public async Task Suggestions_AreEmployeesInServiceWithoutAnAccount(DatabaseProvider provider)
    {
        await using var stage = await AccountStage.StartAsync(provider);

        var found = await Query<AccountQuery>(stage).SuggestAsync("E10", stage.Administrator, Ct);

        Assert.Equal(["E100", "E101"], found.Select(person => person.StaffNumber));
        Assert.Empty(await Query<AccountQuery>(stage).SuggestAsync("E10", stage.OtherAdministrator, Ct));
    }

    [Theory, BothDatabases]
    public async Task Units_StartAtTheReach(DatabaseProvider provider)
    {
        await using var stage = await AccountStage.StartAsync(provider);

        Assert.Equal([0, 1, 1], (await Query<AccountUnitsQuery>(stage).ReadAsync(stage.Administrator, Ct)).Select(unit => unit.Level));
        Assert.Equal("江北分公司", Assert.Single(await Query<AccountUnitsQuery>(stage).ReadAsync(stage.OtherAdministrator, Ct)).Name);
    }

    private static T Query<T>(AccountStage stage)
        where T : class => ActivatorUtilities.CreateInstance<T>(stage.Host.Services);

    private static async Task<List<string>> NamesAsync(AccountStage stage, AccountFilter filter, Actor? actor = null) =>
        [.. (await Query<AccountsQuery>(stage).ReadAsync(filter, actor ?? stage.Administrator, Ct)).Rows.Select(row => row.UserName)];
}
