using Conduct.App.Data;
using Conduct.App.Data.Disk;
using Conduct.App.Security;
using Conduct.App.Work.Deliveries;
using Conduct.App.Work.Mail;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Work.Mail;

/// <summary>From the notification to the mail server, over a real connection.</summary>
public sealed class MailTests
{
    [Theory, BothDatabases]
    public async Task Notice_GoesOutEncryptedOnce_WithKindNumberDateAndLinkAlone(DatabaseProvider provider)
    {
        await using var stage = await MailStage.StartAsync(provider);
        var staged = await stage.Company.DecisionAsync(DecisionStatus.Served);
        await stage.DispatchAsync();

        Assert.True(await stage.SendAsync());
        Assert.True(await stage.SendAsync());

        Assert.Equal(2, stage.Server.Received.Count(one => one.To == MailStage.AddressOf(stage.Zhang)));
        var mail = stage.Server.Received.Single(one => one.Subject.Contains("书面检讨", StringComparison.Ordinal));
        Assert.Equal((MailStage.AddressOf(stage.Zhang), true), (mail.To, mail.Encrypted));
        Assert.Equal(("auto-generated", "All", "bulk"), (mail.Header("Auto-Submitted"), mail.Header("X-Auto-Response-Suppress"), mail.Header("Precedence")));
        Assert.Equal($"【Conduct】书面检讨已布置（{staged.CaseFile.Number}）", mail.Subject);
        foreach (var body in new[] { mail.Text, System.Net.WebUtility.HtmlDecode(mail.Html) })
        {
            Assert.Contains(staged.CaseFile.Number!, body, StringComparison.Ordinal);
            Assert.Contains(staged.Review!.DueOn.ToString("yyyy-MM-dd", null), body, StringComparison.Ordinal);
            Assert.Contains($"https://conduct.firm.example/hr/my/reviews/{staged.Review.Id}", body, StringComparison.Ordinal);
            Assert.DoesNotContain(stage.Zhang.Name, body, StringComparison.Ordinal);
            Assert.DoesNotContain("宴请", body, StringComparison.Ordinal);
        }

        Assert.All(await stage.DeliveriesAsync(), row => Assert.Equal((DeliveryStatus.Sent, 1, stage.Host.Now), (row.Status, row.Attempts, row.SentAt!.Value)));
    }

    [Fact]
    public async Task Notice_IsInTheLanguageOfTheReadersAccount()
    {
        await using var stage = await MailStage.StartAsync();
        await stage.Host.ChangeAsync(async db => (await db.Users.SingleAsync(row => row.EmployeeId == stage.Zhang.Id)).Culture = "en");

        await stage.TellAsync(SampleNotifications.To(stage.Zhang.Id, "DecisionServed"));
        await stage.SendAsync();

        var mail = Assert.Single(stage.Server.Received);
        Assert.Equal("[Conduct] Penalty decision served (C-2026-000123)", mail.Subject);
        Assert.Contains("Due date: 2026-03-16", mail.Text, StringComparison.Ordinal);
        Assert.Contains("lang=\"en\"", mail.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reader_WhoLeftHasNoAddressOrNoAccount_GetsNone()
    {
        await using var stage = await MailStage.StartAsync();
        var (left, addressless, disabled) = (stage.Company.Company.Li, stage.Company.Company.Wang, stage.Company.Company.OtherManager);
        await stage.Host.ChangeAsync(async db =>
        {
            foreach (var one in await db.Employees.Where(row => row.Id == left.Id || row.Id == addressless.Id).ToListAsync())
            {
                one.Change(one.Details with { Email = one.Id == addressless.Id ? null : one.Email, LeftOn = one.Id == left.Id ? new DateOnly(2026, 3, 1) : null }, Conduct.Domain.Kernel.Actor.System, stage.Host.Now);
            }

            (await db.Users.SingleAsync(row => row.EmployeeId == disabled.Id)).Disabled = true;
        });

        await stage.TellAsync(SampleNotifications.To(left.Id), SampleNotifications.To(addressless.Id), SampleNotifications.To(disabled.Id));

        Assert.Empty(await stage.DeliveriesAsync());
    }

    [Fact]
    public async Task WithoutAHost_NothingWaitsForMail()
    {
        await using var stage = await MailStage.StartAsync(settings: new() { ["Conduct:Mail:Host"] = "" });

        await stage.TellAsync(SampleNotifications.To(stage.Zhang.Id));

        Assert.Empty(await stage.DeliveriesAsync());
    }

    [Fact]
    public async Task WrongPassword_WaitsWithTheServersNumber_AndTheSecretStaysOutOfLogsAndRows()
    {
        await using var stage = await MailStage.StartAsync(settings: new() { ["Conduct:Mail:Password"] = "Geheim-0815-Falsch" });
        await stage.TellAsync(SampleNotifications.To(stage.Zhang.Id));

        Assert.False(await stage.SendAsync());

        var row = Assert.Single(await stage.DeliveriesAsync());
        Assert.Equal(DeliveryStatus.Waiting, row.Status);
        Assert.StartsWith("SMTP 5", row.LastError, StringComparison.Ordinal);
        Assert.NotEmpty(stage.Logs.Lines);
        Assert.DoesNotContain("Geheim-0815-Falsch", stage.Logs.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(MailStage.AddressOf(stage.Zhang), stage.Logs.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Conduct:Mail:TrustedCertificate", "", nameof(DeliveryErrors.Certificate))]
    [InlineData("Conduct:Mail:Host", "127.0.0.1", nameof(DeliveryErrors.Certificate))]
    [InlineData("Conduct:Mail:Port", "1", nameof(DeliveryErrors.Connection))]
    public async Task Server_NotTrustedOrNotThere_WaitsWithACode(string setting, string value, string code)
    {
        await using var stage = await MailStage.StartAsync(settings: new() { [setting] = value });
        await stage.TellAsync(SampleNotifications.To(stage.Zhang.Id));

        Assert.False(await stage.SendAsync());

        Assert.Equal((DeliveryStatus.Waiting, code), (await stage.DeliveriesAsync()).Select(row => (row.Status, row.LastError)).Single());
        Assert.Empty(stage.Server.Received);
    }

    [Fact]
    public async Task Server_WithoutStartTls_GetsNoPassword()
    {
        await using var stage = await MailStage.StartAsync();
        stage.Server.Mode = SmtpMode.OffersNoStartTls;
        await stage.TellAsync(SampleNotifications.To(stage.Zhang.Id));

        Assert.False(await stage.SendAsync());

        Assert.Equal(nameof(DeliveryErrors.NoStartTls), Assert.Single(await stage.DeliveriesAsync()).LastError);
    }

    /// <summary>Rows of before the rule, or of an import by hand, hold what nobody would be let enter today.</summary>
    [Theory]
    [InlineData("张伟@firm.example")]
    [InlineData("zhang")]
    [InlineData("a@firm.example, b@firm.example")]
    [InlineData("zhang@firm.example\r\nBcc: x@firm.example")]
    public async Task Address_ThatIsNone_IsDeadAtOnceUnderItsName_AndDelaysNobody(string address)
    {
        await using var stage = await MailStage.StartAsync();
        await stage.Host.ChangeAsync(async db => await db.Employees.Where(row => row.Id == stage.Zhang.Id).ExecuteUpdateAsync(row => row.SetProperty(one => one.Email, address)));
        await stage.TellAsync(SampleNotifications.To(stage.Zhang.Id), SampleNotifications.To(stage.Company.Company.Li.Id));

        Assert.True(await stage.SendAsync());

        Assert.Equal(
            [(DeliveryStatus.Dead, nameof(DeliveryErrors.BadAddress)), (DeliveryStatus.Sent, null)],
            (await stage.DeliveriesAsync()).Select(row => (row.Status, row.LastError)).OrderByDescending(row => row.LastError is not null));
        Assert.Equal(MailStage.AddressOf(stage.Company.Company.Li), Assert.Single(stage.Server.Received).To);
    }

    [Fact]
    public async Task Recipient_Refused_IsDeadAtOnce_AndTheAddressIsNotKept()
    {
        await using var stage = await MailStage.StartAsync();
        stage.Server.Mode = SmtpMode.RefusesRecipients;
        await stage.TellAsync(SampleNotifications.To(stage.Zhang.Id), SampleNotifications.To(stage.Company.Company.Li.Id));

        Assert.True(await stage.SendAsync());

        Assert.All(await stage.DeliveriesAsync(), row => Assert.Equal((DeliveryStatus.Dead, "SMTP 550 5.1.1"), (row.Status, row.LastError)));
        Assert.DoesNotContain("@firm.example", stage.Logs.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Server_ThatEncryptsAtOnce_TakesMailToo()
    {
        await using var stage = await MailStage.StartAsync(settings: new() { ["Conduct:Mail:Security"] = "Tls" });
        stage.Server.Mode = SmtpMode.EncryptsAtOnce;
        await stage.TellAsync(SampleNotifications.To(stage.Zhang.Id));

        Assert.True(await stage.SendAsync());

        Assert.True(Assert.Single(stage.Server.Received).Encrypted);
    }

    [Theory]
    [InlineData("Tls", SmtpMode.Works, nameof(DeliveryErrors.Connection))]
    [InlineData("StartTls", SmtpMode.OffersNoSignIn, nameof(DeliveryErrors.NoSignIn))]
    public async Task Server_OfAnotherKind_GetsNoPassword(string security, SmtpMode mode, string code)
    {
        await using var stage = await MailStage.StartAsync(settings: new() { ["Conduct:Mail:Security"] = security });
        stage.Server.Mode = mode;
        await stage.TellAsync(SampleNotifications.To(stage.Zhang.Id));

        Assert.False(await stage.SendAsync());

        Assert.Equal((DeliveryStatus.Waiting, code), (await stage.DeliveriesAsync()).Select(row => (row.Status, row.LastError)).Single());
        Assert.Empty(stage.Server.Received);
    }

    [Fact]
    public async Task Recipient_PutOff_IsTriedAgain_WhateverThePlainCode()
    {
        await using var stage = await MailStage.StartAsync();
        stage.Server.Mode = SmtpMode.PutsRecipientsOff;
        await stage.TellAsync(SampleNotifications.To(stage.Zhang.Id));

        Assert.True(await stage.SendAsync());

        Assert.Equal((DeliveryStatus.Waiting, "SMTP 550 4.7.1"), (await stage.DeliveriesAsync()).Select(row => (row.Status, row.LastError)).Single());
    }

    [Fact]
    public async Task Server_ThatBreaksOffAfterTakingIt_HasTakenIt()
    {
        await using var stage = await MailStage.StartAsync();
        stage.Server.Mode = SmtpMode.LeavesWithoutGoodbye;
        await stage.TellAsync(SampleNotifications.To(stage.Zhang.Id));

        Assert.True(await stage.SendAsync());

        Assert.Equal(DeliveryStatus.Sent, Assert.Single(await stage.DeliveriesAsync()).Status);
        Assert.Single(stage.Server.Received);
    }

    [Fact]
    public async Task Stopping_EndsAnAttemptAtOnce()
    {
        await using var stage = await MailStage.StartAsync();
        stage.Server.Mode = SmtpMode.Hangs;
        using var stop = new CancellationTokenSource();
        var mailer = stage.Host.Services.GetRequiredService<IMailer>();

        var sending = mailer.SendAsync(new("a", "b", [], "c"), MailAddresses.Find("li@firm.example")!, Guid.Empty, stop.Token);
        await Until.HoldsAsync(() => stage.Server.Visits > 0);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
    }

    [Fact]
    public async Task Server_ThatHangs_IsGivenUpAfterAWhile()
    {
        await using var stage = await MailStage.StartAsync();
        stage.Server.Mode = SmtpMode.Hangs;
        await stage.TellAsync(SampleNotifications.To(stage.Zhang.Id));

        var round = stage.SendAsync();
        await Until.HoldsAsync(() =>
        {
            stage.Host.Clock.Advance(stage.Server.Visits > 0 ? SmtpMailer.Timeout : TimeSpan.Zero);
            return round.IsCompleted;
        });

        Assert.False(await round);
        Assert.Equal(nameof(DeliveryErrors.TimedOut), Assert.Single(await stage.DeliveriesAsync()).LastError);
    }

    [Theory]
    [InlineData(null, 587)]
    [InlineData("StartTls", 587)]
    [InlineData("tls", 465)]
    [InlineData("None", 25)]
    public void Port_FollowsTheEncryption(string? security, int port) =>
        Assert.Equal(port, MailSettings.Read(MailStage.Configuration(new Dictionary<string, string?>
        {
            ["Conduct:Mail:Host"] = "mail.firm.example",
            ["Conduct:Mail:From"] = "合规部 <conduct@firm.example>",
            ["Conduct:Mail:Security"] = security,
        })).Port);

    [Theory]
    [InlineData("conduct")]
    [InlineData("conduct@")]
    [InlineData("a@firm.example, b@firm.example")]
    [InlineData("a@firm.example\r\nBcc: b@firm.example")]
    public void Address_ThatIsNotOne_IsNone(string text) => Assert.Null(MailAddresses.Find(text));

    [Fact]
    public void Settings_ThatWouldSendThePasswordInTheClear_AreRefused() =>
        Assert.Throws<InstallationException>(() => MailSettings.Read(MailStage.Configuration(new Dictionary<string, string?>
        {
            ["Conduct:Mail:Host"] = "mail.firm.example",
            ["Conduct:Mail:From"] = "conduct@firm.example",
            ["Conduct:Mail:User"] = "conduct",
            ["Conduct:Mail:Password"] = "x",
            ["Conduct:Mail:Security"] = "None",
        })));
}
