using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Features.Organisation;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Conduct.Tests.Features.Organisation;

public sealed class ApplyRosterTests
{
    [Theory, BothDatabases]
    public async Task Apply_ACleanRoster_EntersEverybodyInOneGo(DatabaseProvider provider)
    {
        await using var stage = await RosterStage.StartAsync(provider);
        var preview = await stage.UploadAsync(new RosterBook().WithUnits(["130", "江南三部", "120"], ["120", "江南二部", "100"]));

        Assert.Equal(new RosterCounts(new(2, 0, 0, 2, 1), new(2, 0, 0, 0, 9)), preview.Counts);
        await stage.ApplyAsync(preview).ShouldBeDone();

        var manager = await stage.Host.ReadAsync(db => db.Employees.SingleAsync(row => row.StaffNumber == "E901"));
        var expected = new EmployeeDetails("E900", "孙悦", stage.Company.Branch.Id, "客户经理", manager.Id, "sun@example.com", new(2024, 5, 6), null, null);
        Assert.Equal(expected, await stage.DetailsAsync("E900"));
        Assert.Equal("120", await stage.Host.ReadAsync(db => db.OrgUnits.Where(unit => unit.Code == "130").Select(unit => db.OrgUnits.Single(parent => parent.Id == unit.ParentId).Code).SingleAsync()));
        Assert.Equal((1, 11), (await stage.CountAsync(AuditKinds.RosterImported), await stage.CountAsync(nameof(EmployeeEntered))));
        Assert.Null(await stage.PreviewAsync());
    }

    [Theory, BothDatabases]
    public async Task Apply_AfterTheSetUp_TakesOverItsUnit(DatabaseProvider provider)
    {
        await using var stage = await RosterStage.StartFreshAsync(provider);
        var preview = await stage.UploadAsync(new RosterBook());

        Assert.Equal((0, new RosterTakeover("01", "某某公司", "000", "总公司")), (preview.ProblemCount, preview.Takeover));
        await stage.ApplyAsync(preview).ShouldBeDone();

        Assert.Equal(["000", "100"], await stage.Host.ReadAsync(db => db.OrgUnits.Select(unit => unit.Code).Order().ToListAsync()));
        Assert.Null((await stage.UploadAsync(new RosterBook())).Takeover);
    }

    [Theory, BothDatabases]
    public async Task Apply_ARosterThatKnowsTheUnitOfTheSetUp_LeavesItsCode(DatabaseProvider provider)
    {
        await using var stage = await RosterStage.StartFreshAsync(provider);

        var preview = await stage.UploadAsync(new RosterBook { Units = [["100", "江南分公司", "01"]] });

        Assert.Equal((0, null), (preview.ProblemCount, preview.Takeover));
    }

    [Theory, BothDatabases]
    public async Task Apply_Again_UpdatesByStaffNumberAndKeepsTheOthers(DatabaseProvider provider)
    {
        await using var stage = await RosterStage.StartAsync(provider);
        await stage.ApplyAsync(await stage.UploadAsync(new RosterBook())).ShouldBeDone();
        var again = new RosterBook
        {
            Units = [["100", "江南分公司（新址）", "000"]],
            Employees =
            [
                ["E901", "钱进", "100", "分公司经理", null, null, "2019-03-01", null, null],
                ["E900", "孙悦", "000", "高级客户经理", null, null, "2024-05-06", "2026-03-01", null],
                ["E101", "张伟", "100", "客户经理", "E901", null, "2020-01-06", null, null],
            ],
        };

        var preview = await stage.UploadAsync(again);
        await stage.ApplyAsync(preview).ShouldBeDone();

        Assert.Equal(new RosterCounts(new(0, 1, 0, 0, 2), new(0, 1, 1, 1, 8)), preview.Counts);
        var left = await stage.DetailsAsync("E900");
        Assert.Equal(("高级客户经理", new DateOnly(2026, 3, 1), null, null), (left.Post, left.LeftOn!.Value, left.LineManagerId, left.Email));
        Assert.Equal(11, await stage.Host.ReadAsync(db => db.Employees.CountAsync()));
        Assert.Equal(1, await stage.CountAsync(nameof(EmployeeLeft)));
        Assert.True((await stage.UploadAsync(again)).Counts.ChangesNothing);
    }

    [Theory, BothDatabases]
    public async Task Apply_ColumnsThatAreMissing_KeepTheirValues(DatabaseProvider provider)
    {
        await using var stage = await RosterStage.StartAsync(provider);
        await stage.ApplyAsync(await stage.UploadAsync(new RosterBook())).ShouldBeDone();
        var before = await stage.DetailsAsync("E900");

        var narrow = new RosterBook().WithoutColumn(8).WithoutColumn(7).WithoutColumn(5).WithoutColumn(4);
        var preview = await stage.UploadAsync(narrow with { Employees = [["E900", "孙悦", "100", "理财顾问", "2024-05-06"]] });
        await stage.ApplyAsync(preview).ShouldBeDone();

        Assert.Equal(before with { Post = "理财顾问" }, await stage.DetailsAsync("E900"));
    }

    [Theory, BothDatabases]
    public async Task Apply_Wages_AreTakenFromWhoeverSeesThemOnly(DatabaseProvider provider)
    {
        await using var stage = await RosterStage.StartAsync(provider);
        var blind = await stage.UploadAsync(new RosterBook());
        Assert.True(blind.WagesLeftOut);
        Assert.DoesNotContain("1500050", await stage.Host.ReadAsync(db => db.Set<RosterUpload>().Select(row => row.Content).SingleAsync()), StringComparison.Ordinal);
        await stage.ApplyAsync(blind).ShouldBeDone();
        Assert.Null((await stage.DetailsAsync("E901")).MonthlyWageFen);

        var seeing = await stage.UploadAsync(new RosterBook(), stage.AdministratorAndHr);
        Assert.False(seeing.WagesLeftOut);
        await stage.ApplyAsync(seeing, stage.AdministratorAndHr).ShouldBeDone();
        Assert.Equal(15_000_50, (await stage.DetailsAsync("E901")).MonthlyWageFen);

        // Nobody's wage is lost when somebody who cannot see it imports later.
        Assert.True((await stage.UploadAsync(new RosterBook())).Counts.ChangesNothing);
    }

    [Fact]
    public async Task Apply_WithErrors_IsRefusedAndChangesNothing()
    {
        await using var stage = await RosterStage.StartAsync();
        var preview = await stage.UploadAsync(new RosterBook().WithEmployee("E902", "李响", "999", "客户经理", null, null, "2024-01-01", null, null));

        await stage.ApplyAsync(preview).ShouldBeRefused(OrganisationRules.RosterHasErrors);

        Assert.Equal(9, await stage.Host.ReadAsync(db => db.Employees.CountAsync()));
        Assert.NotNull(await stage.PreviewAsync());
    }

    [Fact]
    public async Task Apply_ForbiddenOrHidden_IsNotDone()
    {
        await using var stage = await RosterStage.StartAsync();
        var preview = await stage.UploadAsync(new RosterBook());
        var branchAdministrator = Actors.With(Role.Administrator, stage.Company.Branch.Id);

        await stage.ApplyAsync(preview, Actors.HrOfficer).ShouldBeForbidden();
        await stage.ApplyAsync(preview, branchAdministrator).ShouldBeRefused(OrganisationRules.RosterNeedsWholeOrganisation);
        await stage.ApplyAsync(preview, stage.AdministratorAndHr).ShouldBeNotFound();
        await stage.Host.RunAsync(new KeepRoster(NewId.Next(), "x.xlsx", new([], [], RosterParts.None, [], 0, false)), branchAdministrator)
            .ShouldBeRefused(OrganisationRules.RosterNeedsWholeOrganisation);
        await stage.Host.RunAsync(new KeepRoster(NewId.Next(), "x.xlsx", new([], [], RosterParts.None, [], 0, false)), Actors.HrOfficer).ShouldBeForbidden();
    }

    [Fact]
    public async Task Apply_WhenFileOrOrganisationChangedSince_IsAConflict()
    {
        await using var stage = await RosterStage.StartAsync();
        var first = await stage.UploadAsync(new RosterBook());
        var second = await stage.UploadAsync(new RosterBook());
        await stage.ApplyAsync(first).ShouldBeChanged();

        await stage.Host.SaveAsync(OrgUnit.Create(NewId.Next(), "300", "江东分公司", stage.Company.HeadOffice.Id, Actor.System, stage.Host.Now));
        await stage.ApplyAsync(second).ShouldBeChanged();
        await stage.ApplyAsync((await stage.PreviewAsync())!).ShouldBeDone();
    }

    [Theory, BothDatabases]
    public async Task Discard_ForgetsTheUpload(DatabaseProvider provider)
    {
        await using var stage = await RosterStage.StartAsync(provider);
        var preview = await stage.UploadAsync(new RosterBook());

        await stage.Host.RunAsync(new DiscardRoster(preview.UploadId), Actors.HrOfficer).ShouldBeForbidden();
        await stage.Host.RunAsync(new DiscardRoster(NewId.Next()), stage.Administrator).ShouldBeChanged();
        await stage.Host.RunAsync(new DiscardRoster(preview.UploadId), stage.AdministratorAndHr).ShouldBeNotFound();
        await stage.Host.RunAsync(new DiscardRoster(preview.UploadId), stage.Administrator).ShouldBeDone();
        Assert.Null(await stage.PreviewAsync());
    }

    [Theory, BothDatabases]
    public async Task Apply_FiveThousandPeople_IsDone(DatabaseProvider provider)
    {
        await using var stage = await RosterStage.StartAsync(provider);
        var many = new RosterBook
        {
            Employees = [.. Enumerable.Range(0, 5000).Select(n => new[] { $"M{n:00000}", $"员工{n}", "100", "客户经理", $"M{(n + 1) % 5000:00000}", null, "2024-01-01", null, null })],
        };

        await stage.ApplyAsync(await stage.UploadAsync(many)).ShouldBeDone();

        Assert.Equal(5009, await stage.Host.ReadAsync(db => db.Employees.CountAsync()));
    }
}
