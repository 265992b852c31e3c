using Conduct.App.Features.Accounts;
using Conduct.App.Features.Deliveries;
using Conduct.App.Features.Jobs;
using Conduct.App.Features.MyWork;
using Conduct.App.Features.Organisation;
using Conduct.App.Features.Robots;
using Conduct.App.Features.WorkCalendar;
using Conduct.App.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Conduct.Tests.EndToEnd.Looks;

/// <content>Organisation and accounts.</content>
public static partial class PageCatalogue
{
    private static IEnumerable<CataloguePage> OfTheHouse() =>
    [
        new("organisation", typeof(OrganisationPage), OrganisationReaders, "/organisation"),
        new("employee", typeof(EmployeePage), OrganisationReaders, at => at.ReadAsync(async db => $"/organisation/employees/{await db.Employees.Where(employee => employee.StaffNumber == "20022").Select(employee => employee.Id).SingleAsync()}")),
        new("employee-new", typeof(EmployeePage), Administrator, "/organisation/employees/new"),
        new("unit", typeof(UnitPage), Administrator, at => at.ReadAsync(async db => $"/organisation/units/{await db.OrgUnits.Where(unit => unit.Code == "GZ").Select(unit => unit.Id).SingleAsync()}")),
        new("unit-new", typeof(UnitPage), Administrator, "/organisation/units/new"),
        new("roster", typeof(RosterImportPage), Administrator, "/organisation/import"),
        new("accounts", typeof(AccountsPage), Administrator, "/accounts"),
        new("account", typeof(AccountPage), Administrator, at => at.ReadAsync(async db => $"/accounts/{await db.Users.Where(account => account.UserName == "manager").Select(account => account.Id).SingleAsync()}")),
        new("accounts-open", typeof(OpenAccountsPage), Administrator, "/accounts/open"),
        new("account-new", typeof(NewAccountPage), Administrator, "/accounts/new"),
        new("working-days", typeof(WorkingDaysPage), Administrator, "/working-days?year=2027"),
        new("calendar", typeof(MonthPage), Subject, "/calendar"),
        new("calendar-feed", typeof(MonthPage), Approvers, "/calendar", OpenFeedAsync),
        new("jobs", typeof(JobsPage), Administrator, "/jobs"),
        new("long-work", typeof(LongWorkPage), Administrator, "/long-work"),
        new("robots", typeof(RobotsPage), Administrator, "/robots"),
        new("robot-new", typeof(RobotPage), Administrator, "/robots/new"),
        new("deliveries", typeof(DeliveriesPage), Administrator, "/deliveries"),
    ];

    private static async Task OpenFeedAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = MyWorkTexts.FeedOpen }).Or(page.GetByRole(AriaRole.Button, new() { Name = MyWorkTexts.FeedRenew })).ClickAsync();
        await page.GetByLabel(MyWorkTexts.FeedAddress).WaitForAsync();
    }
}
