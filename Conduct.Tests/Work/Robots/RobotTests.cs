using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Conduct.App.Data;
using Conduct.App.Platform.Texts;
using Conduct.App.Work.Deliveries;
using Conduct.App.Work.Notifications;
using Conduct.App.Work.Robots;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Conduct.Tests.Work.Robots;

/// <summary>From the notification to a real web server that checks what a vendor checks.</summary>
public sealed class RobotTests
{
    private const string Text = "【Conduct】书面检讨已提交，待审阅\n编号：C-2026-000123\n截止日期：2026-03-16\nhttps://conduct.firm.example/cases/";

    [Theory, BothDatabases]
    public async Task WeCom_GetsKindNumberDateAndLink(DatabaseProvider provider)
    {
        await using var stage = await RobotStage.StartAsync(provider);
        await stage.AddAsync(DeliveryChannel.WeCom);
        await stage.TellAsync(Submitted(stage));

        Assert.True(await stage.Host.SendAsync(DeliveryChannel.WeCom));
        Assert.True(await stage.Host.SendAsync(DeliveryChannel.WeCom));

        var post = Assert.Single(stage.Receiver.Posts);
        Assert.Equal("Schluessel-0815", post.Query["key"]);
        Assert.Equal("text", post.Body.GetProperty("msgtype").GetString());
        Assert.StartsWith(Text, post.Body.GetProperty("text").GetProperty("content").GetString(), StringComparison.Ordinal);
        Assert.Equal(DeliveryStatus.Sent, Assert.Single(await stage.DeliveriesAsync()).Status);
    }

    [Fact]
    public async Task Group_ThatReadsEnglish_IsToldInEnglish()
    {
        await using var stage = await RobotStage.StartAsync();
        await stage.AddAsync(DeliveryChannel.WeCom, language: Cultures.English);
        await stage.TellAsync(Submitted(stage));

        await stage.Host.SendAsync(DeliveryChannel.WeCom);

        var text = Assert.Single(stage.Receiver.Posts).Body.GetProperty("text").GetProperty("content").GetString()!;
        Assert.StartsWith("[Conduct] ", text, StringComparison.Ordinal);
        Assert.Contains("C-2026-000123", text, StringComparison.Ordinal);
        Assert.False(Platform.Texts.TextResources.HasChinese(text));
    }

    [Fact]
    public async Task DingTalk_IsSignedInTheAddress()
    {
        await using var stage = await RobotStage.StartAsync();
        await stage.AddAsync(DeliveryChannel.DingTalk);
        await stage.TellAsync(Submitted(stage));

        Assert.True(await stage.Host.SendAsync(DeliveryChannel.DingTalk));

        var post = Assert.Single(stage.Receiver.Posts);
        var timestamp = stage.Host.Now.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        using var hmac = new HMACSHA256(Encoding.UTF8.GetBytes(RobotStage.Secret));
        Assert.Equal(timestamp, post.Query["timestamp"]);
        Assert.Equal(Convert.ToBase64String(hmac.ComputeHash(Encoding.UTF8.GetBytes($"{timestamp}\n{RobotStage.Secret}"))), post.Query["sign"]);
        Assert.Equal("Schluessel-0815", post.Query["key"]);
        Assert.StartsWith(Text, post.Body.GetProperty("text").GetProperty("content").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feishu_IsSignedInTheBody()
    {
        await using var stage = await RobotStage.StartAsync();
        await stage.AddAsync(DeliveryChannel.Feishu);
        await stage.TellAsync(Submitted(stage));

        Assert.True(await stage.Host.SendAsync(DeliveryChannel.Feishu));

        var post = Assert.Single(stage.Receiver.Posts).Body;
        var timestamp = stage.Host.Now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var hmac = new HMACSHA256(Encoding.UTF8.GetBytes($"{timestamp}\n{RobotStage.Secret}"));
        Assert.Equal(timestamp, post.GetProperty("timestamp").GetString());
        Assert.Equal(Convert.ToBase64String(hmac.ComputeHash([])), post.GetProperty("sign").GetString());
        Assert.Equal("text", post.GetProperty("msg_type").GetString());
        Assert.StartsWith(Text, post.GetProperty("content").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task Notice_ToldToSeveral_IsPostedOnce_AndNothingOfTheSubjectsIs(DatabaseProvider provider)
    {
        await using var stage = await RobotStage.StartAsync(provider);
        await stage.AddAsync(DeliveryChannel.WeCom, stage.HeadOffice);
        var item = NewId.Next();
        await stage.TellAsync(
            SampleNotifications.To(stage.Company.Company.BranchManager.Id, "ReviewSubmitted", stage.Branch.Id, item),
            SampleNotifications.To(stage.Company.Company.HeadManager.Id, "ReviewSubmitted", stage.Branch.Id, item));

        await stage.TellAsync(
            SampleNotifications.To(stage.Company.Company.HrOfficer.Id, "ReviewSubmitted", stage.Branch.Id, item),
            SampleNotifications.To(stage.Company.Company.Zhang.Id, "DecisionServed", stage.Branch.Id),
            SampleNotifications.To(stage.Company.Company.Zhang.Id, "ReviewAssigned", stage.Branch.Id),
            SampleNotifications.To(stage.Company.Company.HrOfficer.Id, "PenaltyApproved", stage.Branch.Id),
            SampleNotifications.To(stage.Company.Company.HrOfficer.Id, "ReceiptConfirmed"));

        Assert.Single(await stage.DeliveriesAsync());
    }

    [Fact]
    public async Task RealSteps_NameTheirUnit_SoThatTheRobotHearsOfThem()
    {
        await using var stage = await RobotStage.StartAsync();
        await stage.AddAsync(DeliveryChannel.WeCom);
        var staged = await stage.Company.DecisionAsync(DecisionStatus.PendingApproval);
        await stage.TellAsync();

        await stage.Host.SendAsync(DeliveryChannel.WeCom);

        var text = Assert.Single(stage.Receiver.Posts).Body.GetProperty("text").GetProperty("content").GetString();
        Assert.Contains("处罚待审批", text, StringComparison.Ordinal);
        Assert.Contains(staged.CaseFile.Number!, text, StringComparison.Ordinal);
        Assert.DoesNotContain(stage.Company.Company.Zhang.Name, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_GoesToTheNearestUnitUpwardsThatHasARobot()
    {
        await using var stage = await RobotStage.StartAsync();
        var head = await stage.AddAsync(DeliveryChannel.WeCom, stage.HeadOffice);
        var branch = await stage.AddAsync(DeliveryChannel.Feishu, stage.Branch);

        await stage.TellAsync(Submitted(stage), SampleNotifications.To(stage.Company.Company.OtherManager.Id, "ReviewSubmitted", stage.Company.Company.OtherBranch.Id));

        Assert.Equal(new[] { head, branch }.Order(), (await stage.DeliveriesAsync()).Select(row => row.RobotId!.Value).Order());
    }

    [Theory]
    [InlineData("""{"errcode":45009,"errmsg":"api freq out of limit"}""", DeliveryChannel.WeCom, "45009", 1)]
    [InlineData("""{"errcode":130101,"errmsg":"send too fast"}""", DeliveryChannel.DingTalk, "130101", 10)]
    [InlineData("""{"errcode":-1,"errmsg":"system busy"}""", DeliveryChannel.WeCom, "-1", 0)]
    [InlineData("""{"code":9499,"msg":"too many request"}""", DeliveryChannel.Feishu, "9499", 1)]
    [InlineData("""{"code":11232,"msg":"frequency limited"}""", DeliveryChannel.Feishu, "11232", 1)]
    [InlineData("""{"hello":"world"}""", DeliveryChannel.WeCom, nameof(DeliveryErrors.StrangeAnswer), 0)]
    [InlineData("<html>", DeliveryChannel.WeCom, nameof(DeliveryErrors.StrangeAnswer), 0)]
    public async Task Answer_OtherThanZero_IsAFailure_AndALimitALongerPause(string answer, DeliveryChannel channel, string code, int minutes)
    {
        await using var stage = await RobotStage.StartAsync();
        stage.Receiver.Answer = context => context.Response.WriteAsync(answer);
        await stage.AddAsync(channel);
        await stage.TellAsync(Submitted(stage));

        Assert.False(await stage.Host.SendAsync(channel));

        var row = Assert.Single(await stage.DeliveriesAsync());
        Assert.Equal((DeliveryStatus.Waiting, code), (row.Status, row.LastError));
        Assert.True(row.NextAttemptAt - stage.Host.Now >= TimeSpan.FromMinutes(minutes));
    }

    /// <summary>The vendor answers 200, and says in the body that no attempt will ever succeed.</summary>
    [Theory]
    [InlineData("""{"errcode":93000,"errmsg":"invalid webhook url"}""", DeliveryChannel.WeCom, "93000")]
    [InlineData("""{"errcode":300001,"errmsg":"token is not exist"}""", DeliveryChannel.DingTalk, "300001")]
    [InlineData("""{"errcode":310000,"errmsg":"keywords not in content"}""", DeliveryChannel.DingTalk, "310000")]
    [InlineData("""{"code":19021,"msg":"sign match fail"}""", DeliveryChannel.Feishu, "19021")]
    [InlineData("""{"StatusCode":19001,"StatusMessage":"param invalid"}""", DeliveryChannel.Feishu, "19001")]
    public async Task Answer_ThatStaysWrong_IsFinal_AndSaysWhatItMeans(string answer, DeliveryChannel channel, string code)
    {
        await using var stage = await RobotStage.StartAsync();
        stage.Receiver.Answer = context => context.Response.WriteAsync(answer);
        await stage.AddAsync(channel);
        await stage.TellAsync(Submitted(stage));

        Assert.False(await stage.Host.SendAsync(channel));

        var row = Assert.Single(await stage.DeliveriesAsync());
        Assert.Equal((DeliveryStatus.Dead, code, 1), (row.Status, row.LastError, row.Attempts));
        Assert.NotEqual(code, DeliveryDisplay.OfError(code));
        Assert.Contains(code, DeliveryDisplay.OfError(code), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DeliveryChannel.WeCom, 20)]
    [InlineData(DeliveryChannel.DingTalk, 20)]
    [InlineData(DeliveryChannel.Feishu, 100)]
    public async Task Robot_PostsNoMoreInAMinuteThanItsVendorTakes(DeliveryChannel channel, int most)
    {
        await using var stage = await RobotStage.StartAsync();
        await stage.AddAsync(channel);
        await stage.TellAsync([.. Enumerable.Range(0, most + 1).Select(_ => Submitted(stage))]);

        Assert.True(await stage.Host.SendAsync(channel));

        Assert.Equal(most, stage.Receiver.Posts.Count);
        stage.Host.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.True(await stage.Host.SendAsync(channel));
        Assert.Equal(most + 1, stage.Receiver.Posts.Count);
    }

    [Fact]
    public async Task Redirect_IsNotFollowed()
    {
        await using var stage = await RobotStage.StartAsync();
        stage.Receiver.Answer = context =>
        {
            context.Response.Redirect("/elsewhere", permanent: false, preserveMethod: true);
            return Task.CompletedTask;
        };
        await stage.AddAsync(DeliveryChannel.WeCom);
        await stage.TellAsync(Submitted(stage));

        Assert.False(await stage.Host.SendAsync(DeliveryChannel.WeCom));

        Assert.Equal("/hook", Assert.Single(stage.Receiver.Posts).Path);
        Assert.Equal("HTTP 307", Assert.Single(await stage.DeliveriesAsync()).LastError);
    }

    [Fact]
    public async Task Receiver_ThatHangs_IsGivenUpAfterAWhile()
    {
        await using var stage = await RobotStage.StartAsync();
        stage.Receiver.Answer = context => new TaskCompletionSource().Task.WaitAsync(context.RequestAborted);
        await stage.AddAsync(DeliveryChannel.WeCom);
        await stage.TellAsync(Submitted(stage));

        var round = stage.Host.SendAsync(DeliveryChannel.WeCom);
        await Until.HoldsAsync(() =>
        {
            stage.Host.Clock.Advance(stage.Receiver.Posts.IsEmpty ? TimeSpan.Zero : RobotClient.RequestTimeout);
            return round.IsCompleted;
        });

        Assert.False(await round);
        Assert.Equal(nameof(DeliveryErrors.TimedOut), Assert.Single(await stage.DeliveriesAsync()).LastError);
    }

    [Fact]
    public async Task AddressAndSecret_AreSealed_AndStayOutOfLogsAuditAndRows()
    {
        await using var stage = await RobotStage.StartAsync();
        stage.Receiver.Answer = context => context.Response.WriteAsync("""{"code":19021,"msg":"sign match fail"}""");
        var id = await stage.AddAsync(DeliveryChannel.Feishu);
        await stage.TellAsync(Submitted(stage));
        await stage.Host.SendAsync(DeliveryChannel.Feishu);

        var robot = await stage.Host.ReadAsync(db => db.ChatRobots.AsNoTracking().SingleAsync(row => row.Id == id));
        var audit = await stage.Host.ReadAsync(db => db.AuditEntries.Select(row => row.Details).ToListAsync());
        var everything = string.Concat([robot.SealedAddress, robot.SealedSecret!, stage.Logs.Text, .. audit, Assert.Single(await stage.DeliveriesAsync()).LastError!]);
        Assert.DoesNotContain("Schluessel-0815", everything, StringComparison.Ordinal);
        Assert.DoesNotContain(RobotStage.Secret, everything, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DeliveryChannel.WeCom, "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=1", true)]
    [InlineData(DeliveryChannel.DingTalk, "https://oapi.dingtalk.com/robot/send?access_token=1", true)]
    [InlineData(DeliveryChannel.Feishu, "https://open.feishu.cn/open-apis/bot/v2/hook/1", true)]
    [InlineData(DeliveryChannel.Feishu, "https://open.larksuite.com/open-apis/bot/v2/hook/1", true)]
    [InlineData(DeliveryChannel.WeCom, "http://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=1", false)]
    [InlineData(DeliveryChannel.WeCom, "https://oapi.dingtalk.com/robot/send?access_token=1", false)]
    [InlineData(DeliveryChannel.WeCom, "https://qyapi.weixin.qq.com.evil.example/cgi-bin/webhook/send?key=1", false)]
    [InlineData(DeliveryChannel.WeCom, "https://x@qyapi.weixin.qq.com/cgi-bin/webhook/send?key=1", false)]
    [InlineData(DeliveryChannel.WeCom, "https://qyapi.weixin.qq.com:8443/cgi-bin/webhook/send?key=1", false)]
    [InlineData(DeliveryChannel.WeCom, "https://qyapi.weixin.qq.com/cgi-bin/user/list", false)]
    [InlineData(DeliveryChannel.WeCom, "http://127.0.0.1/hook", false)]
    [InlineData(DeliveryChannel.WeCom, "http://169.254.169.254/latest", false)]
    [InlineData(DeliveryChannel.WeCom, "file:///etc/passwd", false)]
    public void Address_IsTheVendorsOrRefused(DeliveryChannel channel, string address, bool allowed) =>
        Assert.Equal(allowed, new RobotAddresses(allowLoopback: false).Find(RobotVendor.Of(channel), address) is not null);

    [Fact]
    public async Task Address_ThatIsNoLongerAllowed_IsNotCalled()
    {
        await using var stage = await RobotStage.StartAsync();
        await stage.AddAsync(DeliveryChannel.WeCom);
        await stage.TellAsync(Submitted(stage));
        await using var strict = FeatureHost.On(stage.Host.Database);

        Assert.False(await strict.SendAsync(DeliveryChannel.WeCom));

        Assert.Empty(stage.Receiver.Posts);
        Assert.Equal((DeliveryStatus.Dead, nameof(DeliveryErrors.AddressNotAllowed)), (await stage.DeliveriesAsync()).Select(row => (row.Status, row.LastError)).Single());
    }

    private static Notification Submitted(RobotStage stage) => SampleNotifications.To(stage.Company.Company.HrOfficer.Id, "ReviewSubmitted", stage.Branch.Id);
}
