using Bunit;
using Conduct.App.Features.Deliveries;
using Conduct.App.Security;
using Conduct.App.Work.Deliveries;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Deliveries;

public sealed class DeliveriesPageTests : ComponentTest
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Lines_ShowKindChannelStateAndError_AndNothingOfTheCaseOrThePerson()
    {
        await using var stage = await WithOneDeadAsync();

        var page = Render<DeliveriesPage>();

        page.WaitForAssertion(() => Assert.Equal(2, page.FindAll("tbody tr").Count), Timeout);
        Assert.Contains("处罚决定已送达", page.Markup, StringComparison.Ordinal);
        Assert.Contains("SMTP 451", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("C-2026-000123", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain(stage.Zhang.Name, page.Find("tbody").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("@firm.example", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filter_StandsInTheAddress()
    {
        await using var stage = await WithOneDeadAsync();
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/deliveries?{DeliveriesPage.StatusName}=Dead");

        var page = Render<DeliveriesPage>();
        page.WaitForAssertion(() => Assert.Single(page.FindAll("tbody tr")), Timeout);
        await page.Find("#delivery-channel").ChangeAsync(new() { Value = nameof(DeliveryChannel.WeCom) });

        Assert.EndsWith("?status=Dead&channel=WeCom", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
        page.WaitForAssertion(() => Assert.Contains(DeliveriesTexts.NoneTitle, page.Markup, StringComparison.Ordinal), Timeout);
    }

    [Fact]
    public async Task Resend_MakesItWait()
    {
        await using var stage = await WithOneDeadAsync();
        var page = Render<DeliveriesPage>();
        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll("tbody button")), Timeout);

        await page.Find("tbody button").ClickAsync();

        page.WaitForAssertion(() => Assert.Empty(page.FindAll("tbody button")), Timeout);
        Assert.Equal([DeliveriesTexts.SaidResent], this.WhatWasSaid());
        Assert.True(await stage.Host.ReadAsync(db => db.Deliveries.AllAsync(row => row.Status == DeliveryStatus.Waiting)));
    }

    private async Task<MailStage> WithOneDeadAsync()
    {
        var stage = await MailStage.StartAsync();
        await stage.TellAsync(SampleNotifications.To(stage.Zhang.Id, "DecisionServed"));
        await stage.Host.ReadAsync(db => db.Deliveries.ExecuteUpdateAsync(row => row.SetProperty(one => one.Status, DeliveryStatus.Dead).SetProperty(one => one.LastError, "SMTP 451")));
        await stage.TellAsync(SampleNotifications.To(stage.Company.Company.Li.Id, "ReviewAccepted"));
        var admin = stage.Company.Company.HeadManager;
        await stage.Host.ChangeAsync(async db => db.RoleAssignments.Add(new()
        {
            AccountId = (await db.Users.SingleAsync(row => row.EmployeeId == admin.Id)).Id,
            Role = Role.Administrator,
            UnitId = stage.Company.Company.HeadOffice.Id,
        }));
        await this.SignInAsync(stage.Company, admin);
        return stage;
    }
}
