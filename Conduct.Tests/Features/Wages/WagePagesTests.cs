using System.Globalization;
using Bunit;
using Conduct.App.Features.Wages;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using MudBlazor;

namespace Conduct.Tests.Features.Wages;

public sealed class WagePagesTests : ComponentTest
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(1);

    public WagePagesTests() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Cultures.Chinese;

    [Fact]
    public async Task Wage_OfAPerson_StartsFromTheLastMonth_AndIsSaved()
    {
        await using var stage = await PenaltyStage.StartAsync();
        await this.SignInAsync(stage, stage.Company.HrOfficer);
        var page = Render<PersonWagesPage>(parameters => parameters.Add(one => one.EmployeeId, stage.Company.Zhang.Id));
        page.WaitForState(() => page.FindAll("#wage-amount").Count > 0, Timeout);
        Assert.Equal(("8000", "4000"), (page.Find("#wage-amount").GetAttribute("value"), page.Find("#wage-variable").GetAttribute("value")));

        await page.Find("#wage-other").ChangeAsync("200.5");
        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Equal(2, page.FindAll("ul.rows li").Count), Timeout);
        Assert.Equal(200_50, await stage.Host.ReadAsync(db => db.WageRecords.Where(one => one.EmployeeId == stage.Company.Zhang.Id && one.Month == new DateOnly(2026, 3, 1)).Select(one => one.OtherFen).SingleAsync()));
        Assert.Equal(["已登记张伟 2026年3月 的工资，相关扣款计划随之更新。"], this.WhatWasSaid());
    }

    [Fact]
    public async Task Wages_OfAMonth_NameWhoIsMissing()
    {
        await using var stage = await PenaltyStage.StartAsync();
        await stage.DecisionAsync(DecisionStatus.Effective);
        await this.SignInAsync(stage, stage.Company.HrOfficer);

        var page = Render<WagesPage>();

        page.WaitForAssertion(() => Assert.Equal($"/wages/{stage.Company.Zhang.Id}?month=2026-03", page.Find(".outcome a").GetAttribute("href")), Timeout);
        Assert.Single(page.FindAll("section.empty"));
    }

    [Fact]
    public async Task MinimumWage_Added_StandsInTheTable_AndIsConfirmed()
    {
        await using var stage = await PenaltyStage.StartAsync();
        await this.SignInAsync(stage, stage.Company.ComplianceOfficer);
        var page = Render<MinimumWagesPage>();
        var dialogs = Render<MudDialogProvider>();
        page.WaitForState(() => page.FindAll("#minimum-place").Count > 0, Timeout);

        await page.Find("#minimum-place").ChangeAsync("上海");
        await page.Find("#minimum-from").ChangeAsync("2025-07-01");
        await page.Find("#minimum-amount").ChangeAsync("2740");
        await page.Find("#minimum-source").ChangeAsync("沪人社规〔2025〕");
        await page.Find("form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Equal(2, page.FindAll("tbody tr").Count), Timeout);

        var confirming = page.Find("tbody button").ClickAsync();
        await dialogs.WaitForElement(".mud-dialog .actions button").ClickAsync();
        await confirming;
        page.WaitForAssertion(() => Assert.Empty(page.FindAll("tbody button")), Timeout);
    }
}
