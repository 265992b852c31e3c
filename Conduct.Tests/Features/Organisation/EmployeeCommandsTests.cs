using Conduct.App.Data;
using Conduct.App.Features.Organisation;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Conduct.Tests.Features.Organisation;

public sealed class EmployeeCommandsTests
{
    private readonly Company _company = new();

    private EmployeeDetails Newcomer => new("E300", "赵敏", _company.Branch.Id, "客户经理", _company.BranchManager.Id, "zhao@example.com", Company.Today, null, 9_000_00);

    [Theory, BothDatabases]
    public async Task Enter_ByAnAdministrator_IsDoneWithoutTheWage(DatabaseProvider provider)
    {
        await using var host = await StartAsync(provider);

        await host.RunAsync(Enter(Newcomer), Actors.Administrator).ShouldBeDone();

        Assert.Equal(Newcomer with { MonthlyWageFen = null }, await DetailsAsync(host, "E300"));
    }

    [Theory, BothDatabases]
    public async Task Enter_BySomebodyWhoSeesWages_KeepsTheWage(DatabaseProvider provider)
    {
        await using var host = await StartAsync(provider);

        await host.RunAsync(Enter(Newcomer), AdministratorAndHr).ShouldBeDone();

        Assert.Equal(9_000_00, (await DetailsAsync(host, "E300")).MonthlyWageFen);
    }

    [Fact]
    public async Task Enter_ThatDoesNotFit_IsRefused()
    {
        await using var host = await StartAsync();

        await host.RunAsync(Enter(Newcomer with { StaffNumber = "E101" }), Actors.Administrator).ShouldBeRefused(OrganisationRules.StaffNumberTaken);
        await host.RunAsync(Enter(Newcomer with { LineManagerId = NewId.Next() }), Actors.Administrator).ShouldBeRefused(OrganisationRules.LineManagerUnknown);
        await host.RunAsync(Enter(Newcomer with { Email = "zhao" }), Actors.Administrator).ShouldBeRefused(StaffRules.EmailMalformed);
    }

    [Fact]
    public async Task Enter_ForbiddenOrOutOfReach_IsNotDone()
    {
        await using var host = await StartAsync();

        await host.RunAsync(Enter(Newcomer), Actors.HrOfficer).ShouldBeForbidden();
        await host.RunAsync(Enter(Newcomer), Actors.With(Role.Administrator, _company.OtherBranch.Id)).ShouldBeNotFound();
    }

    [Theory, BothDatabases]
    public async Task Change_ByAnAdministrator_LeavesTheWageAsItWas(DatabaseProvider provider)
    {
        await using var host = await StartAsync(provider);

        await host.RunAsync(Change(_company.Zhang.Details with { Post = "高级客户经理", MonthlyWageFen = 1 }), Actors.Administrator).ShouldBeDone();

        Assert.Equal(_company.Zhang.Details with { Post = "高级客户经理" }, await DetailsAsync(host, "E101"));
    }

    [Fact]
    public async Task Change_RefusedForbiddenHiddenOrStale_ChangesNothing()
    {
        await using var host = await StartAsync();
        var moved = _company.Zhang.Details with { UnitId = _company.OtherBranch.Id };

        await host.RunAsync(Change(moved with { StaffNumber = "E102" }), Actors.Administrator).ShouldBeRefused(OrganisationRules.StaffNumberTaken);
        await host.RunAsync(Change(moved), Actors.HrOfficer).ShouldBeForbidden();
        await host.RunAsync(Change(moved), Actors.With(Role.Administrator, _company.OtherBranch.Id)).ShouldBeNotFound();
        await host.RunAsync(Change(moved), Actors.With(Role.Administrator, _company.Branch.Id)).ShouldBeNotFound();
        await host.RunAsync(Change(moved) with { Version = 0 }, Actors.Administrator).ShouldBeChanged();
        Assert.Equal(_company.Zhang.Details, await DetailsAsync(host, "E101"));
    }

    [Theory, BothDatabases]
    public async Task Wage_IsSetByHrInReachOnly(DatabaseProvider provider)
    {
        await using var host = await StartAsync(provider);
        var command = new ChangeWage(_company.Zhang.Id, _company.Zhang.Version, 9_500_00);

        await host.RunAsync(command, Actors.Administrator).ShouldBeForbidden();
        await host.RunAsync(command, Actors.With(Role.HrOfficer, _company.OtherBranch.Id)).ShouldBeNotFound();
        await host.RunAsync(command with { MonthlyWageFen = -1 }, Actors.HrOfficer).ShouldBeRefused(StaffRules.WageNegative);
        await host.RunAsync(command, Actors.With(Role.HrOfficer, _company.Branch.Id)).ShouldBeDone();
        await host.RunAsync(command, Actors.HrOfficer).ShouldBeChanged();
        Assert.Equal(9_500_00, (await DetailsAsync(host, "E101")).MonthlyWageFen);
    }

    private static Actor AdministratorAndHr => Actors.Of(
        NewId.Next(), "两职", new RoleGrant(Role.Administrator, Guid.Empty, UnitReach.All), new RoleGrant(Role.HrOfficer, Guid.Empty, UnitReach.All));

    private static EnterEmployee Enter(EmployeeDetails details) => new(NewId.Next(), details);

    private ChangeEmployee Change(EmployeeDetails details) => new(_company.Zhang.Id, _company.Zhang.Version, details);

    private static Task<EmployeeDetails> DetailsAsync(FeatureHost host, string number) =>
        host.ReadAsync(async db => (await db.Employees.SingleAsync(row => row.StaffNumber == number)).Details);

    private async Task<FeatureHost> StartAsync(DatabaseProvider provider = DatabaseProvider.Sqlite)
    {
        var host = await FeatureHost.StartAsync(provider);
        await host.SaveAsync(_company.Rows);
        return host;
    }
}
