using Conduct.App.Features.AuditLog;
using Conduct.App.Features.Penalties;
using Conduct.App.Features.Register;
using Conduct.App.Features.Wages;
using Conduct.App.Platform.Calendar;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Conduct.Tests.EndToEnd.Looks;

/// <content>Lists across cases.</content>
public static partial class PageCatalogue
{
    private static IEnumerable<CataloguePage> OfTheRegister() =>
    [
        new("approvals", typeof(ApprovalsPage), Approvers, "/approvals"),
        new("approvals-glance", typeof(ApprovalsPage), ["manager"], "/approvals", async page =>
        {
            await page.Locator("td button.link").First.ClickAsync();
            await page.GetByRole(AriaRole.Dialog).WaitForAsync();
        }),
        new("approvals-decided", typeof(ApprovalsPage), Approvers, "/approvals?tab=decided"),
        new("payroll", typeof(PayrollPage), Officer, "/payroll"),
        new("wages", typeof(WagesPage), Officer, async places => $"/wages?month={MonthInAddress.Write(await places.ReadAsync(db => db.WageRecords.MaxAsync(record => record.Month)))}"),
        new("wages-person", typeof(PersonWagesPage), Officer, async places => $"/wages/{await places.ReadAsync(db => db.WageRecords.OrderBy(record => record.Id).Select(record => record.EmployeeId).FirstAsync())}"),
        new("minimum-wages", typeof(MinimumWagesPage), Compliance, "/minimum-wages"),
        new("audit", typeof(AuditPage), Compliance, "/audit"),
        new("register", typeof(RegisterPage), CaseReaders, "/register"),
        new("register-nothing", typeof(RegisterPage), ["manager"], "/register?status=Suspended&gravity=Light"),
        new("register-export", typeof(RegisterPage), Compliance, "/register", page => PressAsync(page, RegisterTexts.Export)),
        new("register-columns", typeof(RegisterPage), Compliance, "/register", page => PressAsync(page, RegisterTexts.Columns)),
    ];
}
