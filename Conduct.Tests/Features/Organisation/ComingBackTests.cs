using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Features.Organisation;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Conduct.Tests.Features.Organisation;

/// <summary>Rules 24 and 28 by form and by roster: leaving ends what is open, coming back is a new period with a disabled account.</summary>
public sealed class ComingBackTests
{
    private static readonly DateOnly Yesterday = Company.Today.AddDays(-1);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, BothDatabases]
    public async Task ByForm_LeavingEndsTheSessions_AndComingBackLeavesTheAccountDisabled(DatabaseProvider provider)
    {
        await using var stage = await RosterStage.StartAsync(provider);
        var account = await GiveAccountAsync(stage, stage.Company.Zhang);

        await ChangeAsync(stage, details => details with { LeftOn = Yesterday });

        Assert.Equal((SessionEnd.Left, false), (await SessionAsync(stage, account), (await AccountAsync(stage, account)).Disabled));
        var stamp = (await AccountAsync(stage, account)).SecurityStamp;

        await ChangeAsync(stage, details => details with { EnteredOn = Company.Today, LeftOn = null });

        var after = await AccountAsync(stage, account);
        Assert.True(after.Disabled);
        Assert.NotEqual(stamp, after.SecurityStamp);
        Assert.Equal((1, 1), (await stage.CountAsync(nameof(EmployeeReturned)), await stage.CountAsync(AuditKinds.AccountDisabled)));
        var zhang = await stage.Host.ReadAsync(db => db.Employees.SingleAsync(row => row.StaffNumber == "E101", Ct));
        Assert.Equal(Yesterday, Assert.Single(zhang.Former).To);
        Assert.Equal(1, await EmployedAsync(stage, Yesterday));
        Assert.Equal(1, await EmployedAsync(stage, Company.Today));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(-30, true)]
    [InlineData(1, false)]
    public async Task ALastDay_OfTodayOrBefore_EndsTheSessions(int days, bool ended)
    {
        await using var stage = await RosterStage.StartAsync();
        var account = await GiveAccountAsync(stage, stage.Company.Zhang);

        await ChangeAsync(stage, details => details with { LeftOn = Company.Today.AddDays(days) });

        Assert.Equal(ended ? SessionEnd.Left : null, await SessionAsync(stage, account));
    }

    [Theory, BothDatabases]
    public async Task ByRoster_IsNamedInThePreview_AndEntersANewPeriod(DatabaseProvider provider)
    {
        await using var stage = await RosterStage.StartAsync(provider);
        var account = await GiveAccountAsync(stage, stage.Company.Zhang);
        var book = new RosterBook { Employees = [["E101", "张伟", "100", "客户经理", null, null, "2020-01-06", "2026-03-02", null]] };
        await stage.ApplyAsync(await stage.UploadAsync(book)).ShouldBeDone();
        Assert.Equal(SessionEnd.Left, await SessionAsync(stage, account));

        var preview = await stage.UploadAsync(book with { Employees = [["E101", "张伟", "100", "客户经理", null, null, "2026-03-09", null, null]] });

        Assert.Equal((1, 0, 0), (preview.Counts.Employees.Returning, preview.Counts.Employees.Changed, preview.Counts.Employees.New));
        await stage.ApplyAsync(preview).ShouldBeDone();
        Assert.Equal((1, 0, 1), (await EmployedAsync(stage, new(2026, 3, 2)), await EmployedAsync(stage, new(2026, 3, 8)), await EmployedAsync(stage, new(2026, 3, 9))));
        Assert.True((await AccountAsync(stage, account)).Disabled);
    }

    [Fact]
    public async Task ByRoster_WithoutTheColumnOfLastDays_IsAReturnToo()
    {
        await using var stage = await RosterStage.StartAsync();
        await ChangeAsync(stage, details => details with { LeftOn = new(2026, 3, 2) });
        var book = new RosterBook().WithoutColumn(8).WithoutColumn(7) with { Employees = [["E101", "张伟", "100", "客户经理", null, null, "2026-03-09"]] };

        var preview = await stage.UploadAsync(book);
        await stage.ApplyAsync(preview).ShouldBeDone();

        Assert.Equal(1, preview.Counts.Employees.Returning);
        Assert.Null((await stage.DetailsAsync("E101")).LeftOn);
    }

    [Fact]
    public async Task ByRoster_PeriodsThatOverlap_AreNamedAtTheDayOfEntry()
    {
        await using var stage = await RosterStage.StartAsync();
        await ChangeAsync(stage, details => details with { LeftOn = new(2026, 3, 2) });
        await ChangeAsync(stage, details => details with { EnteredOn = new(2026, 3, 9), LeftOn = null });

        var preview = await stage.UploadAsync(new RosterBook { Employees = [["E101", "张伟", "100", "客户经理", null, null, "2020-01-06", null, null]] });

        Assert.Equal(StaffRules.PeriodsOverlap, Assert.Single(preview.Problems).Code);
    }

    private static async Task ChangeAsync(RosterStage stage, Func<EmployeeDetails, EmployeeDetails> change)
    {
        var zhang = await stage.Host.ReadAsync(db => db.Employees.SingleAsync(row => row.StaffNumber == "E101", Ct));
        await stage.Host.RunAsync(new ChangeEmployee(zhang.Id, zhang.Version, change(zhang.Details)), stage.Administrator).ShouldBeDone();
    }

    private static async Task<Guid> GiveAccountAsync(RosterStage stage, Employee employee)
    {
        var account = new Account { Id = NewId.Next(), UserName = "zhang", NormalizedUserName = "ZHANG", DisplayName = employee.Name, EmployeeId = employee.Id, SecurityStamp = "stamp" };
        await stage.Host.SaveAsync(account, new AccountSession { Id = NewId.Next(), AccountId = account.Id, Stamp = "stamp", Browser = "", SignedInAt = Company.Now, SeenAt = Company.Now });
        return account.Id;
    }

    private static Task<SessionEnd?> SessionAsync(RosterStage stage, Guid account) =>
        stage.Host.ReadAsync(db => db.AccountSessions.Where(row => row.AccountId == account).Select(row => row.EndedBy).SingleAsync(Ct));

    private static Task<Account> AccountAsync(RosterStage stage, Guid account) => stage.Host.ReadAsync(db => db.Users.AsNoTracking().SingleAsync(row => row.Id == account, Ct));

    private static Task<int> EmployedAsync(RosterStage stage, DateOnly day) =>
        stage.Host.ReadAsync(db => db.Employees.Where(Employment.On(day)).CountAsync(row => row.StaffNumber == "E101", Ct));
}
