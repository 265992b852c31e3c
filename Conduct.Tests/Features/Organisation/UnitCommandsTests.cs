using Conduct.App.Data;
using Conduct.App.Features.Organisation;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Conduct.Tests.Features.Organisation;

public sealed class UnitCommandsTests
{
    private readonly Company _company = new();

    [Theory, BothDatabases]
    public async Task Create_BelowABranch_IsDoneAndAudited(DatabaseProvider provider)
    {
        await using var host = await StartAsync(provider);

        await host.RunAsync(New(_company.Branch.Id), Actors.Administrator).ShouldBeDone();

        var created = await host.ReadAsync(db => db.OrgUnits.SingleAsync(unit => unit.Name == "江南一部"));
        Assert.Equal(("110", _company.Branch.Id), (created.Code, created.ParentId!.Value));
        Assert.Equal(4, await host.ReadAsync(db => db.AuditEntries.CountAsync(entry => entry.Kind == nameof(OrgUnitCreated))));
    }

    [Fact]
    public async Task Create_ThatDoesNotFit_IsRefused()
    {
        await using var host = await StartAsync();

        await host.RunAsync(New(_company.Branch.Id) with { Code = "200" }, Actors.Administrator).ShouldBeRefused(StaffRules.UnitCodeTaken);
        await host.RunAsync(New(null), Actors.Administrator).ShouldBeRefused(StaffRules.SecondTopUnit);
        await host.RunAsync(New(_company.Branch.Id) with { Name = " " }, Actors.Administrator).ShouldBeRefused(StaffRules.UnitNameMissing);
    }

    [Fact]
    public async Task Create_ForbiddenOrOutOfReach_IsNotDone()
    {
        await using var host = await StartAsync();

        await host.RunAsync(New(_company.Branch.Id), Actors.HrOfficer).ShouldBeForbidden();
        await host.RunAsync(New(_company.OtherBranch.Id), Actors.With(Role.Administrator, _company.Branch.Id)).ShouldBeNotFound();
    }

    [Theory, BothDatabases]
    public async Task Change_NameCodeAndParent_IsDone(DatabaseProvider provider)
    {
        await using var host = await StartAsync(provider);

        await host.RunAsync(Change(_company.OtherBranch) with { Code = "210", Name = "江北支公司", ParentId = _company.Branch.Id }, Actors.Administrator).ShouldBeDone();

        var changed = await host.ReadAsync(db => db.OrgUnits.SingleAsync(unit => unit.Id == _company.OtherBranch.Id));
        Assert.Equal(("210", "江北支公司", _company.Branch.Id), (changed.Code, changed.Name, changed.ParentId!.Value));
    }

    [Fact]
    public async Task Change_ToACircle_IsRefused()
    {
        await using var host = await StartAsync();

        await host.RunAsync(Change(_company.HeadOffice) with { ParentId = _company.Branch.Id }, Actors.Administrator).ShouldBeRefused(StaffRules.UnitTreeHasCycle);
        await host.RunAsync(Change(_company.Branch) with { ParentId = null }, Actors.Administrator).ShouldBeRefused(StaffRules.SecondTopUnit);
    }

    [Fact]
    public async Task Change_ForbiddenHiddenOrStale_ChangesNothing()
    {
        await using var host = await StartAsync();
        var branchAdministrator = Actors.With(Role.Administrator, _company.Branch.Id);

        await host.RunAsync(Change(_company.Branch), Actors.HrOfficer).ShouldBeForbidden();
        await host.RunAsync(Change(_company.OtherBranch), branchAdministrator).ShouldBeNotFound();
        await host.RunAsync(Change(_company.Branch) with { ParentId = _company.OtherBranch.Id }, branchAdministrator).ShouldBeNotFound();
        await host.RunAsync(Change(_company.Branch) with { Version = 0, Name = "江南" }, Actors.Administrator).ShouldBeChanged();
        await host.RunAsync(Change(_company.Branch) with { Name = "江南" }, branchAdministrator).ShouldBeDone();
    }

    private static CreateUnit New(Guid? parent) => new(NewId.Next(), "110", "江南一部", parent);

    private static ChangeUnit Change(OrgUnit unit) => new(unit.Id, unit.Version, unit.Code, unit.Name, unit.ParentId);

    private async Task<FeatureHost> StartAsync(DatabaseProvider provider = DatabaseProvider.Sqlite)
    {
        var host = await FeatureHost.StartAsync(provider);
        await host.SaveAsync(_company.Rows);
        return host;
    }
}
