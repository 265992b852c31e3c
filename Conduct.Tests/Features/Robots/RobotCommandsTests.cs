using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Features.Robots;
using Conduct.App.Platform.Texts;
using Conduct.App.Work.Deliveries;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Conduct.Tests.Features.Robots;

public sealed class RobotCommandsTests
{
    private const string Chinese = "zh-CN";
    private const string WeCom = "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=1";
    private const string DingTalk = "https://oapi.dingtalk.com/robot/send?access_token=1";

    [Theory, BothDatabases]
    public async Task Add_WithinReach_IsKeptAndAudited(DatabaseProvider provider)
    {
        await using var stage = await RobotStage.StartAsync(provider);
        var branch = Actors.With(Role.Administrator, stage.Branch.Id);

        await stage.Host.RunAsync(new AddRobot(NewId.Next(), DeliveryChannel.DingTalk, stage.Branch.Id, " 分公司群 ", stage.Encrypt(DingTalk), stage.Encrypt("SEC1"), Chinese), branch).ShouldBeDone();

        var robot = await RobotAsync(stage);
        Assert.Equal(("分公司群", true, 1), (robot.Name, robot.Enabled, robot.Version));
        Assert.Equal(1, await stage.Host.ReadAsync(db => db.AuditEntries.CountAsync(row => row.Kind == AuditKinds.RobotAdded)));
    }

    [Fact]
    public async Task Add_AgainstARule_IsRefused()
    {
        await using var stage = await RobotStage.StartAsync(loopback: false);
        AddRobot Robot(DeliveryChannel channel, string name, string address, string? secret) => new(NewId.Next(), channel, stage.Branch.Id, name, stage.Encrypt(address), stage.Encrypt(secret), Chinese);

        await stage.Host.RunAsync(Robot(DeliveryChannel.WeCom, " ", WeCom, null), Actors.Administrator).ShouldBeRefused(RobotRules.NameMissing);
        await stage.Host.RunAsync(Robot(DeliveryChannel.WeCom, "群", stage.Receiver.Address, null), Actors.Administrator).ShouldBeRefused(RobotRules.AddressNotAllowed);
        await stage.Host.RunAsync(Robot(DeliveryChannel.WeCom, "群", DingTalk, null), Actors.Administrator).ShouldBeRefused(RobotRules.AddressNotAllowed);
        await stage.Host.RunAsync(Robot(DeliveryChannel.DingTalk, "群", DingTalk, " "), Actors.Administrator).ShouldBeRefused(RobotRules.SecretMissing);
        Assert.Empty(await stage.Host.ReadAsync(db => db.ChatRobots.ToListAsync()));
    }

    [Fact]
    public async Task Add_BySomebodyElseOrForAnotherUnit_IsForbiddenOrNotFound()
    {
        await using var stage = await RobotStage.StartAsync();
        var command = new AddRobot(NewId.Next(), DeliveryChannel.WeCom, stage.Branch.Id, "群", stage.Encrypt(WeCom), null, Chinese);

        await stage.Host.RunAsync(command, stage.Company.Hr).ShouldBeForbidden();
        await stage.Host.RunAsync(command, Actors.With(Role.Administrator, stage.Company.Company.OtherBranch.Id)).ShouldBeNotFound();
    }

    [Theory, BothDatabases]
    public async Task Change_KeepsAddressAndSecretUnlessNewOnesAreGiven(DatabaseProvider provider)
    {
        await using var stage = await RobotStage.StartAsync(provider);
        var id = await stage.AddAsync(DeliveryChannel.DingTalk);
        var before = await RobotAsync(stage);

        await stage.Host.RunAsync(new ChangeRobot(id, 1, stage.HeadOffice.Id, "总公司群", null, null, Chinese), Actors.Administrator).ShouldBeDone();

        var after = await RobotAsync(stage);
        Assert.Equal(("总公司群", stage.HeadOffice.Id, 2, before.SealedAddress, before.SealedSecret), (after.Name, after.UnitId, after.Version, after.SealedAddress, after.SealedSecret));
        await stage.Host.RunAsync(new ChangeRobot(id, 2, stage.HeadOffice.Id, "总公司群", stage.Encrypt(DingTalk), stage.Encrypt("SEC2"), Chinese), Actors.Administrator).ShouldBeDone();
        Assert.NotEqual(before.SealedAddress, (await RobotAsync(stage)).SealedAddress);
        await stage.Host.RunAsync(new ChangeRobot(id, 3, stage.HeadOffice.Id, "总公司群", stage.Encrypt(WeCom), null, Chinese), Actors.Administrator).ShouldBeRefused(RobotRules.AddressNotAllowed);
        await stage.Host.RunAsync(new ChangeRobot(id, 2, stage.HeadOffice.Id, "总公司群", null, null, Chinese), Actors.Administrator).ShouldBeChanged();
        await stage.Host.RunAsync(new ChangeRobot(id, 3, stage.HeadOffice.Id, "总公司群", null, null, Chinese), stage.Company.Hr).ShouldBeForbidden();
        await stage.Host.RunAsync(new ChangeRobot(id, 3, stage.Branch.Id, "群", null, null, Chinese), Actors.With(Role.Administrator, stage.Branch.Id)).ShouldBeNotFound();
    }

    [Theory, BothDatabases]
    public async Task Disabled_PostsNothing_UntilEnabled(DatabaseProvider provider)
    {
        await using var stage = await RobotStage.StartAsync(provider);
        var id = await stage.AddAsync(DeliveryChannel.WeCom);
        await stage.TellAsync(SampleNotifications.To(stage.Company.Company.HrOfficer.Id, "ReviewSubmitted", stage.Branch.Id));
        await stage.Host.RunAsync(new DisableRobot(id, 1), Actors.Administrator).ShouldBeDone();

        await stage.TellAsync(SampleNotifications.To(stage.Company.Company.HrOfficer.Id, "ReviewSubmitted", stage.Branch.Id));
        await stage.Host.SendAsync(DeliveryChannel.WeCom);

        Assert.Equal(DeliveryStatus.Dropped, Assert.Single(await stage.DeliveriesAsync()).Status);
        await stage.Host.RunAsync(new EnableRobot(id, 1), Actors.Administrator).ShouldBeChanged();
        await stage.Host.RunAsync(new EnableRobot(id, 2), Actors.Administrator).ShouldBeDone();
        Assert.True((await RobotAsync(stage)).Enabled);
        foreach (var by in new[] { stage.Company.Hr, Actors.Employee })
        {
            await stage.Host.RunAsync(new DisableRobot(id, 3), by).ShouldBeForbidden();
            await stage.Host.RunAsync(new EnableRobot(id, 3), by).ShouldBeForbidden();
        }

        await stage.Host.RunAsync(new DisableRobot(id, 3), Actors.With(Role.Administrator, stage.Company.Company.OtherBranch.Id)).ShouldBeNotFound();
        await stage.Host.RunAsync(new EnableRobot(id, 3), Actors.With(Role.Administrator, stage.Company.Company.OtherBranch.Id)).ShouldBeNotFound();
    }

    [Fact]
    public async Task Language_IsChosen_AndChineseForAnythingUnknown()
    {
        await using var stage = await RobotStage.StartAsync();
        var id = await stage.AddAsync(DeliveryChannel.WeCom, language: Cultures.English);
        await stage.Host.RunAsync(new TestRobot(id, NewId.Next()), Actors.Administrator).ShouldBeDone();
        await stage.Host.SendAsync(DeliveryChannel.WeCom);

        Assert.Equal("[Conduct] Test message: the robot is set up as it should be.", Assert.Single(stage.Receiver.Posts).Body.GetProperty("text").GetProperty("content").GetString());
        await stage.Host.RunAsync(new ChangeRobot(id, 1, stage.Branch.Id, "群", null, null, "tlh"), Actors.Administrator).ShouldBeDone();
        Assert.Equal(Chinese, (await RobotAsync(stage)).Culture);
    }

    [Theory, BothDatabases]
    public async Task Test_PostsAtOnce_AlsoWhileDisabled(DatabaseProvider provider)
    {
        await using var stage = await RobotStage.StartAsync(provider);
        var id = await stage.AddAsync(DeliveryChannel.WeCom);
        await stage.Host.RunAsync(new DisableRobot(id, 1), Actors.Administrator).ShouldBeDone();

        await stage.Host.RunAsync(new TestRobot(id, NewId.Next()), Actors.Administrator).ShouldBeDone();
        await stage.Host.SendAsync(DeliveryChannel.WeCom);

        Assert.Equal("【Conduct】测试消息：群机器人设置正常。", Assert.Single(stage.Receiver.Posts).Body.GetProperty("text").GetProperty("content").GetString());
        await stage.Host.RunAsync(new TestRobot(id, NewId.Next()), stage.Company.Hr).ShouldBeForbidden();
        await stage.Host.RunAsync(new TestRobot(id, NewId.Next()), Actors.With(Role.Administrator, stage.Company.Company.OtherBranch.Id)).ShouldBeNotFound();
    }

    private static Task<ChatRobot> RobotAsync(RobotStage stage) => stage.Host.ReadAsync(db => db.ChatRobots.AsNoTracking().SingleAsync());
}
