using System.Globalization;
using Bunit;
using Conduct.App.Features.WorkCalendar;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Texts;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using MudBlazor;

namespace Conduct.Tests.Features.WorkCalendar;

/// <summary>The calendar as the administrator keeps it.</summary>
public sealed class WorkingDaysPageTests : ComponentTest
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(1);

    public WorkingDaysPageTests() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Cultures.Chinese;

    [Fact]
    public async Task Day_EnteredAndTakenBack_SaysWhatFollows()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var admin = stage.Company.HeadManager;
        await stage.Host.ChangeAsync(async db => db.RoleAssignments.Add(new()
        {
            AccountId = (await db.Users.SingleAsync(row => row.EmployeeId == admin.Id)).Id,
            Role = Role.Administrator,
            UnitId = stage.Company.HeadOffice.Id,
        }));
        await this.SignInAsync(stage, admin);
        var page = Render<WorkingDaysPage>();
        var dialogs = Render<MudDialogProvider>();
        page.WaitForState(() => page.FindAll("#day-name").Count > 0, Timeout);
        var rows = page.FindAll("tbody tr").Count;

        await page.Find("#day-date").ChangeAsync("2026-03-14");
        await page.Find("#day-kind").ChangeAsync("worked");
        await page.Find("#day-name").ChangeAsync("盘点");
        await page.Find("form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Equal(rows + 1, page.FindAll("tbody tr").Count), Timeout);
        Assert.True(await stage.Host.ReadAsync(db => db.CalendarDays.Where(day => day.Name == "盘点").Select(day => day.IsWorkingDay).SingleAsync()));
        Assert.Equal(["2026-03-14 已登记为“上班”，以后计算的期限按此执行。"], this.WhatWasSaid());

        var removing = page.FindAll("tbody tr").Single(row => row.TextContent.Contains("盘点", StringComparison.Ordinal)).QuerySelector("button")!.ClickAsync();
        await dialogs.WaitForElement(".mud-dialog .actions button").ClickAsync();
        await removing;

        page.WaitForAssertion(() => Assert.Equal(rows, page.FindAll("tbody tr").Count), Timeout);
        Assert.Equal(["2026-03-14 已恢复为普通周，以后计算的期限按此执行。"], this.WhatWasSaid());
    }
}
