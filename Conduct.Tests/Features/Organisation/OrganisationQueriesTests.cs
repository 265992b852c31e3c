using Conduct.App.Data;
using Conduct.App.Features.Organisation;
using Conduct.App.Platform;
using Conduct.App.Work.Deliveries;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Organisation;

public sealed class OrganisationQueriesTests
{
    private readonly Company _company = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, BothDatabases]
    public async Task Tree_CountsThoseInServiceBelow(DatabaseProvider provider)
    {
        await using var host = await StartAsync(provider);

        var lines = await Query<UnitTreeQuery>(host).ReadAsync(Actors.HrOfficer, Ct);

        Assert.Equal(
            [("总公司", 0, 9), ("江南分公司", 1, 3), ("江北分公司", 1, 2)],
            lines.Select(line => (line.Name, line.Level, line.Headcount)));
    }

    [Theory, BothDatabases]
    public async Task Tree_OfABranch_StartsAtTheBranch(DatabaseProvider provider)
    {
        await using var host = await StartAsync(provider);

        var line = Assert.Single(await Query<UnitTreeQuery>(host).ReadAsync(Actors.With(Role.HrOfficer, _company.Branch.Id), Ct));

        Assert.Equal(("江南分公司", 0, null), (line.Name, line.Level, line.ParentId));
        Assert.Empty(await Query<UnitTreeQuery>(host).ReadAsync(Actors.Manager, Ct));
    }

    [Theory, BothDatabases]
    public async Task Employees_OfAUnit_AreThoseInServiceThereAndBelow(DatabaseProvider provider)
    {
        await using var host = await StartAsync(provider);

        Assert.Equal(["E100", "E101", "E103"], await NumbersAsync(host, Filter with { UnitId = _company.Branch.Id }));
        Assert.Equal(["E102"], await NumbersAsync(host, Filter with { Leavers = true }));
        Assert.Equal(["E101"], await NumbersAsync(host, Filter with { Text = "张" }));
        Assert.Equal(["E101"], await NumbersAsync(host, Filter with { Text = "zhangw" }));
        Assert.Equal(["E101"], await NumbersAsync(host, Filter with { Text = "ｅ１０１" }));
        Assert.Equal(["E200", "E300"], await NumbersAsync(host, Filter with { UnitId = _company.OtherBranch.Id }));
        Assert.Equal(["E200"], await NumbersAsync(host, Filter with { Text = " E20 " }));
        Assert.Empty(await NumbersAsync(host, Filter with { UnitId = NewId.Next() }));
        Assert.Equal(["E200", "E300"], await NumbersAsync(host, Filter, Actors.With(Role.HrOfficer, _company.OtherBranch.Id)));
        Assert.Empty(await NumbersAsync(host, Filter, Actors.Manager));
    }

    [Theory, BothDatabases]
    public async Task Employees_WhomNoMailReaches_AreFound(DatabaseProvider provider)
    {
        await using var host = await StartAsync(provider);
        foreach (var (person, error) in new[] { (_company.Zhang, "SMTP 550 5.1.1"), (_company.Wang, nameof(DeliveryErrors.TimedOut)) })
        {
            person.Change(person.Details with { Email = $"{person.StaffNumber}@firm.example" }, Actor.System, Company.Now);
            var mail = NewDelivery.TestMail(NewId.Next(), person.Id, Company.Now);
            (mail.Status, mail.LastError) = (DeliveryStatus.Dead, error);
            await host.ChangeAsync(async db =>
            {
                await db.Employees.Where(row => row.Id == person.Id).ExecuteUpdateAsync(row => row.SetProperty(one => one.Email, person.Email));
                db.Add(mail);
            });
        }

        var unreached = await NumbersAsync(host, Filter with { WithoutMail = true });

        Assert.Contains("E101", unreached);
        Assert.Contains("E300", unreached);
        Assert.DoesNotContain(_company.Wang.StaffNumber, unreached);
    }

    [Theory, BothDatabases]
    public async Task Employees_AreSortedAndPaged(DatabaseProvider provider)
    {
        await using var host = await StartAsync(provider);

        Assert.Equal(["E300", "E200"], (await NumbersAsync(host, Filter with { Sort = "-number" })).Take(2));
        Assert.Equal("E200", (await NumbersAsync(host, Filter with { Sort = "-unit" }))[0]);
        Assert.Equal(9, (await NumbersAsync(host, Filter with { Sort = "entered" })).Count);

        // By pronunciation: 方, 郭, 韩, 何, 马 …
        Assert.Equal(["E004", "E003"], (await NumbersAsync(host, Filter with { Sort = "name" })).Take(2));
        Assert.Equal(["E003", "E004"], await NumbersAsync(host, Filter with { Page = new(2, 2) }));
    }

    [Theory, BothDatabases]
    public async Task Employee_WageIsSeenByHrInReachOnly(DatabaseProvider provider)
    {
        await using var host = await StartAsync(provider);
        var query = Query<EmployeeQuery>(host);

        var hr = await query.FindAsync(_company.Zhang.Id, Actors.With(Role.HrOfficer, _company.Branch.Id), Ct);
        var administrator = await query.FindAsync(_company.Zhang.Id, Actors.Administrator, Ct);

        Assert.Equal((8_000_00L, true, false), (hr!.Details.MonthlyWageFen!.Value, hr.SeesWage, hr.MayChange));
        Assert.Equal((null, false, true), (administrator!.Details.MonthlyWageFen, administrator.SeesWage, administrator.MayChange));
        Assert.Null(await query.FindAsync(_company.Zhang.Id, Actors.With(Role.HrOfficer, _company.OtherBranch.Id), Ct));
        Assert.Null(await query.FindAsync(_company.Zhang.Id, Actors.Employee, Ct));
    }

    [Theory, BothDatabases]
    public async Task Suggestions_FitWhatWasTyped(DatabaseProvider provider)
    {
        await using var host = await StartAsync(provider);

        var found = Assert.Single(await Query<EmployeeQuery>(host).SuggestAsync("马超", Actors.Administrator, Ct));
        Assert.Equal(("马超然", "E100"), (found.Name, found.StaffNumber));
        Assert.Empty(await Query<EmployeeQuery>(host).SuggestAsync("李娜", Actors.Administrator, Ct));
    }

    private static EmployeeFilter Filter => new(null, null, Leavers: false, Sort: null, new PageRequest());

    private static T Query<T>(FeatureHost host)
        where T : class => ActivatorUtilities.CreateInstance<T>(host.Services);

    private static async Task<List<string>> NumbersAsync(FeatureHost host, EmployeeFilter filter, Actor? actor = null) =>
        [.. (await Query<EmployeesQuery>(host).ReadAsync(filter, actor ?? Actors.HrOfficer, Ct)).Rows.Select(row => row.StaffNumber)];

    private async Task<FeatureHost> StartAsync(DatabaseProvider provider)
    {
        _company.Enter("E300", "周洋", _company.OtherBranch);
        _company.Li.Change(_company.Li.Details with { LeftOn = Company.Today.AddDays(-1) }, Actor.System, Company.Now);
        var host = await FeatureHost.StartAsync(provider);
        await host.SaveAsync(_company.Rows);
        return host;
    }
}
