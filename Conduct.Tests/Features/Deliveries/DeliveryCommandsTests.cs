using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Features.Deliveries;
using Conduct.App.Work.Deliveries;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Deliveries;

public sealed class DeliveryCommandsTests
{
    [Theory, BothDatabases]
    public async Task Resend_DeadOne_IsSentWithAllItsAttemptsAnew(DatabaseProvider provider)
    {
        await using var stage = await MailStage.StartAsync(provider);
        var dead = await DeadAsync(stage);

        await stage.Host.RunAsync(new ResendDelivery(dead.Id), Actors.Administrator).ShouldBeDone();
        await stage.SendAsync();

        Assert.Equal((DeliveryStatus.Sent, 1, (string?)null), (await stage.DeliveriesAsync()).Select(row => (row.Status, row.Attempts, row.LastError)).Single());
        Assert.Single(stage.Server.Received);
        Assert.Equal(1, await stage.Host.ReadAsync(db => db.AuditEntries.CountAsync(row => row.Kind == AuditKinds.DeliveryResent)));
        await stage.Host.RunAsync(new ResendDelivery(dead.Id), Actors.Administrator).ShouldBeRefused(DeliveryRules.NotDead);
    }

    [Fact]
    public async Task Resend_BySomebodyElse_IsForbiddenOrNotFound()
    {
        await using var stage = await MailStage.StartAsync();
        var dead = await DeadAsync(stage);
        var elsewhere = Actors.With(Role.Administrator, stage.Company.Company.OtherBranch.Id);

        await stage.Host.RunAsync(new ResendDelivery(dead.Id), stage.Company.Hr).ShouldBeForbidden();
        await stage.Host.RunAsync(new ResendDeliveries(DeliveryChannel.Mail), stage.Company.Hr).ShouldBeForbidden();
        await stage.Host.RunAsync(new ResendDelivery(dead.Id), elsewhere).ShouldBeNotFound();
        await stage.Host.RunAsync(new ResendDelivery(NewId.Next()), Actors.Administrator).ShouldBeNotFound();
        await stage.Host.RunAsync(new ResendDeliveries(DeliveryChannel.Mail), elsewhere).ShouldBeDone();
        Assert.Equal(DeliveryStatus.Dead, Assert.Single(await stage.DeliveriesAsync()).Status);
    }

    [Theory, BothDatabases]
    public async Task ResendAll_TakesTheDeadOfOneChannel(DatabaseProvider provider)
    {
        await using var stage = await MailStage.StartAsync(provider);
        await DeadAsync(stage);
        await DeadAsync(stage);
        var other = new Delivery { Id = NewId.Next(), Channel = DeliveryChannel.WeCom, Key = "x", Status = DeliveryStatus.Dead, CreatedAt = stage.Host.Now, NextAttemptAt = stage.Host.Now };
        await stage.Host.SaveAsync(other);

        await stage.Host.RunAsync(new ResendDeliveries(DeliveryChannel.Mail), Actors.With(Role.Administrator, stage.Company.Company.Branch.Id)).ShouldBeDone();

        Assert.Equal([(DeliveryChannel.Mail, DeliveryStatus.Waiting), (DeliveryChannel.Mail, DeliveryStatus.Waiting), (DeliveryChannel.WeCom, DeliveryStatus.Dead)],
            (await stage.DeliveriesAsync()).Select(row => (row.Channel, row.Status)).Order());
    }

    [Theory, BothDatabases]
    public async Task TestMail_GoesToOneself_AlsoInQuietHours(DatabaseProvider provider)
    {
        await using var stage = await MailStage.StartAsync(provider);
        var admin = AdministratorAs(stage);

        await stage.Host.RunAsync(new SendTestMail(NewId.Next()), admin).ShouldBeDone();
        await stage.SendAsync();

        var mail = Assert.Single(stage.Server.Received);
        Assert.Equal((MailStage.AddressOf(stage.Zhang), "【Conduct】测试邮件"), (mail.To, mail.Subject));
        var last = await stage.Host.Services.CreateScope().ServiceProvider.GetRequiredService<DeliveriesQuery>().LastTestMailAsync(admin, TestContext.Current.CancellationToken);
        Assert.Equal(DeliveryStatus.Sent, last!.Status);
    }

    [Fact]
    public async Task TestMail_WithoutMailOrAddress_IsRefused_AndForbiddenToOthers()
    {
        await using var off = await MailStage.StartAsync(settings: new() { ["Conduct:Mail:Host"] = "" });
        await off.Host.RunAsync(new SendTestMail(NewId.Next()), AdministratorAs(off)).ShouldBeRefused(DeliveryRules.MailOff);
        await using var stage = await MailStage.StartAsync();

        await stage.Host.RunAsync(new SendTestMail(NewId.Next()), Actors.Administrator).ShouldBeRefused(DeliveryRules.NoAddress);
        await stage.Host.RunAsync(new SendTestMail(NewId.Next()), stage.Company.Hr).ShouldBeForbidden();
    }

    private static Actor AdministratorAs(MailStage stage) =>
        Actors.Of(stage.Zhang.Id, stage.Zhang.Name, new RoleGrant(Role.Administrator, stage.Company.Company.HeadOffice.Id, UnitReach.All));

    private static async Task<Delivery> DeadAsync(MailStage stage)
    {
        await stage.TellAsync(SampleNotifications.To(stage.Zhang.Id, "DecisionServed"));
        await stage.Host.ReadAsync(db => db.Deliveries.ExecuteUpdateAsync(row => row.SetProperty(one => one.Status, DeliveryStatus.Dead).SetProperty(one => one.Attempts, 8).SetProperty(one => one.LastError, "SMTP 451")));
        return (await stage.DeliveriesAsync())[^1];
    }
}
