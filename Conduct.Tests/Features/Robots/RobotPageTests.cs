using Bunit;
using Conduct.App.Features.Robots;
using Conduct.App.Security;
using Conduct.App.Work.Deliveries;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Robots;

public sealed class RobotPageTests : ComponentTest
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task New_IsSaved_AndNeitherAddressNorSecretIsEverShown()
    {
        await using var stage = await RobotStage.StartAsync();
        await SignInAsync(stage);
        var form = Render<RobotPage>();
        form.WaitForAssertion(() => Assert.Equal(3, form.FindAll("#robot-unit option").Count), Timeout);
        Assert.Empty(form.FindAll("#robot-secret"));
        await form.Find("#robot-vendor").ChangeAsync(new() { Value = nameof(DeliveryChannel.DingTalk) });
        await form.Find("#robot-name").ChangeAsync(new() { Value = "总公司群" });
        await form.Find("#robot-address").ChangeAsync(new() { Value = stage.Receiver.Address });
        await form.Find("#robot-secret").ChangeAsync(new() { Value = RobotStage.Secret });
        await form.Find("#robot-language").ChangeAsync(new() { Value = "en" });
        await form.Find("form").SubmitAsync();
        Assert.Equal([RobotPageTexts.SaidAdded], this.WhatWasSaid());
        var id = await stage.Host.ReadAsync(db => db.ChatRobots.Select(row => row.Id).SingleAsync());

        var page = Render<RobotPage>(p => p.Add(x => x.RobotId, id));
        var list = Render<RobotsPage>();

        page.WaitForAssertion(() => Assert.Equal("总公司群", page.Find("#robot-name").GetAttribute("value")), Timeout);
        Assert.Equal("en", page.Find("#robot-language").GetAttribute("value"));
        list.WaitForAssertion(() => Assert.Single(list.FindAll("tbody tr")), Timeout);
        Assert.Equal("password", page.Find("#robot-secret").GetAttribute("type"));
        foreach (var secret in new[] { RobotStage.Secret, "Schluessel-0815" })
        {
            Assert.DoesNotContain(secret, page.Markup, StringComparison.Ordinal);
            Assert.DoesNotContain(secret, list.Markup, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Refusal_StandsBesideTheButton_AndTheInputIsKept()
    {
        await using var stage = await RobotStage.StartAsync();
        await SignInAsync(stage);
        var form = Render<RobotPage>();
        form.WaitForAssertion(() => Assert.NotEmpty(form.FindAll("#robot-unit option")), Timeout);
        await form.Find("#robot-name").ChangeAsync(new() { Value = "总公司群" });
        await form.Find("#robot-address").ChangeAsync(new() { Value = "https://evil.example/" });

        await form.Find("form").SubmitAsync();

        form.WaitForAssertion(() => Assert.NotNull(form.Find(".mud-alert-text-error")), Timeout);
        Assert.Equal("https://evil.example/", form.Find("#robot-address").GetAttribute("value"));
    }

    [Fact]
    public async Task Test_ShowsHowItWent()
    {
        await using var stage = await RobotStage.StartAsync();
        var id = await stage.AddAsync(DeliveryChannel.WeCom);
        await SignInAsync(stage);
        stage.Receiver.Answer = context => Microsoft.AspNetCore.Http.HttpResponseWritingExtensions.WriteAsync(context.Response, """{"errcode":93000}""");
        var page = Render<RobotPage>(p => p.Add(x => x.RobotId, id));
        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll(".robot-trial button")), Timeout);

        var click = page.Find(".robot-trial button").ClickAsync();
        await Until.HoldsAsync(() => stage.Host.ReadAsync(db => db.Deliveries.AnyAsync()));
        await stage.Host.SendAsync(DeliveryChannel.WeCom);
        await Until.HoldsAsync(() =>
        {
            stage.Host.Clock.Advance(TimeSpan.FromSeconds(1));
            return click.IsCompleted;
        });

        page.WaitForAssertion(() => Assert.Contains("93000", page.Find(".delivery-result").TextContent, StringComparison.Ordinal), Timeout);
    }

    private async Task SignInAsync(RobotStage stage)
    {
        var admin = stage.Company.Company.HeadManager;
        await stage.Host.ChangeAsync(async db => db.RoleAssignments.Add(new()
        {
            AccountId = (await db.Users.SingleAsync(row => row.EmployeeId == admin.Id)).Id,
            Role = Role.Administrator,
            UnitId = stage.HeadOffice.Id,
        }));
        Services.AddSingleton<IConfiguration>(MailStage.Configuration(new Dictionary<string, string?> { ["Conduct:Robots:AllowLoopback"] = "true" }));
        await this.SignInAsync(stage.Company, admin);
    }
}
