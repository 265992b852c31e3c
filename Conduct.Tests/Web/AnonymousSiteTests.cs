using System.Net;
using Conduct.App.Data;
using Conduct.App.Features.SpeakUp;
using Conduct.App.Security;
using Conduct.Domain.Reports;
using Conduct.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Conduct.Tests.Web;

public sealed class AnonymousSiteTests(AppHost app) : IClassFixture<AppHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/speak-up")]
    [InlineData("/speak-up?lang=en")]
    [InlineData("/speak-up/new")]
    [InlineData("/speak-up/follow?lang=en")]
    [InlineData("/speak-up/exit")]
    public async Task Page_HasNoScriptNoCookieNothingFromElsewhere_AndIsNotKept(string address)
    {
        using var visitor = new AnonymousVisitor(app.NewVisitor());

        var (status, page) = await visitor.OpenAsync(address);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch("(?i)https?://", page);
        Assert.DoesNotMatch("(?i)\\son\\w+=", page);
        var headers = visitor.Headers.Single();
        Assert.DoesNotContain("Set-Cookie", headers, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Referrer-Policy: no-referrer", headers, StringComparison.Ordinal);
        Assert.Contains("Cache-Control: no-store", headers, StringComparison.Ordinal);
        Assert.Contains($"Content-Security-Policy: {AnonymousSite.Policy}", headers, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", headers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Languages_AreChosenByLinks()
    {
        using var visitor = new AnonymousVisitor(app.NewVisitor());

        var (_, chinese) = await visitor.OpenAsync("/speak-up");
        var (_, english) = await visitor.OpenAsync("/speak-up?lang=en");

        Assert.Contains("我要举报", chinese, StringComparison.Ordinal);
        Assert.Contains("href=\"/speak-up?lang=en\"", chinese, StringComparison.Ordinal);
        Assert.Contains("Report something", english, StringComparison.Ordinal);
        Assert.Contains("href=\"/speak-up/new?lang=en\"", english, StringComparison.Ordinal);
        Assert.Contains("href=\"/speak-up\"", english, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignedInBrowser_IsWarned_AndNothingIsLinked()
    {
        var account = await app.AddAccountAsync();
        using var client = app.NewVisitor();
        (await client.SignInAsync(account.UserName!)).Dispose();
        var before = await ReadAsync(db => db.AccountSessions.AsNoTracking().Where(row => row.AccountId == account.Id).Select(row => row.SeenAt).ToListAsync(Ct));
        app.Clock.Now += TimeSpan.FromMinutes(30);
        using var visitor = new AnonymousVisitor(client);

        var (_, page) = await visitor.OpenAsync("/speak-up/new");
        await visitor.ReportAsync("一件事");

        Assert.Contains("您的浏览器正登录着公司系统", page, StringComparison.Ordinal);
        Assert.Equal(before, await ReadAsync(db => db.AccountSessions.AsNoTracking().Where(row => row.AccountId == account.Id).Select(row => row.SeenAt).ToListAsync(Ct)));
        var entry = await ReadAsync(db => db.AuditEntries.Where(row => row.Kind == "ReportReceived").OrderByDescending(row => row.Seq).FirstAsync(Ct));
        Assert.Equal((Guid.Empty, null, "reporter"), (entry.AccountId, entry.EmployeeId, entry.ActorName));
    }

    [Fact]
    public async Task Form_SentTwice_ShowsTheSameCode_OfOneReport()
    {
        using var visitor = new AnonymousVisitor(app.NewVisitor());
        var (_, form) = await visitor.OpenAsync("/speak-up/new");
        var before = await ReadAsync(db => db.AnonymousReports.CountAsync(Ct));

        var (_, first) = await visitor.SendAsync("/speak-up/sent", form, [("what", "一件事")]);
        var (_, second) = await visitor.SendAsync("/speak-up/sent", form, [("what", "一件事")]);

        Assert.Equal(AnonymousVisitor.CodeIn(first), AnonymousVisitor.CodeIn(second));
        Assert.Equal(before + 1, await ReadAsync(db => db.AnonymousReports.CountAsync(Ct)));
    }

    [Fact]
    public async Task Form_WithNothingInIt_OrTooOld_ComesBackWithWhatWasWritten()
    {
        using var visitor = new AnonymousVisitor(app.NewVisitor());
        var (_, form) = await visitor.OpenAsync("/speak-up/new");

        var (empty, again) = await visitor.SendAsync("/speak-up/sent", form, [("what", " "), ("where", "二楼仓库")]);
        app.Clock.Now += FormSeal.ToWrite + TimeSpan.FromSeconds(1);
        var (old, renewed) = await visitor.SendAsync("/speak-up/sent", form, [("what", "写了很久的内容")]);
        var (sent, page) = await visitor.SendAsync("/speak-up/sent", renewed, [("what", "写了很久的内容")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty);
        Assert.Contains("二楼仓库", again, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, old);
        Assert.Contains("写了很久的内容", renewed, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, sent);
        Assert.NotEmpty(AnonymousVisitor.CodeIn(page));
    }

    [Fact]
    public async Task Reporter_ReadsAnswersAndWrites_ButNeverNotes()
    {
        using var visitor = new AnonymousVisitor(app.NewVisitor());
        var code = await visitor.ReportAsync("仓库少了货");
        await ChangeAsync(async db =>
        {
            var report = (await db.AnonymousReports.ToListAsync(Ct)).Single(one => one.Text.What == "仓库少了货");
            report.Take(ReportAction.Acknowledge, "已收到，谢谢您", Company.Today, Actors.Compliance, Company.Now);
            report.Note("先不告诉他", Company.Today, Actors.Compliance, Company.Now);
        });

        var (_, page) = await visitor.SendAsync("/speak-up/follow", "", [("code", code.Replace(" ", "-", StringComparison.Ordinal))]);
        var (_, written) = await visitor.SendAsync("/speak-up/follow", page, [("text", "是三月五日")]);
        await visitor.SendAsync("/speak-up/follow", page, [("text", "是三月五日")]);

        Assert.Contains("已收到，谢谢您", page, StringComparison.Ordinal);
        Assert.DoesNotContain("先不告诉他", page, StringComparison.Ordinal);
        Assert.DoesNotContain(Actors.Compliance.Name, page, StringComparison.Ordinal);
        Assert.Contains("是三月五日", written, StringComparison.Ordinal);
        Assert.Equal(1, await ReadAsync(db => db.ReportMessages.CountAsync(message => message.Text == "是三月五日", Ct)));
        app.Clock.Now += FormSeal.ToFollow + TimeSpan.FromSeconds(1);
        var (_, over) = await visitor.SendAsync("/speak-up/follow", written, [("text", "太晚了")]);
        Assert.Contains("太晚了", over, StringComparison.Ordinal);
        Assert.Equal(0, await ReadAsync(db => db.ReportMessages.CountAsync(message => message.Text == "太晚了", Ct)));
    }

    [Fact]
    public async Task Files_LoseTheirNames_ProgramsAndTooManyAreRefused()
    {
        using var visitor = new AnonymousVisitor(app.NewVisitor());
        var (_, form) = await visitor.OpenAsync("/speak-up/new");
        (string, byte[])[] files = [("张伟的笔记.txt", "内容"u8.ToArray()), ("a.exe", "MZ"u8.ToArray()), .. Enumerable.Range(0, 5).Select(n => ($"{n}.txt", System.Text.Encoding.UTF8.GetBytes($"第 {n} 份")))];

        var (status, page) = await visitor.SendAsync("/speak-up/sent", form, [("what", "带文件的举报")], files);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("没有收下的文件", page, StringComparison.Ordinal);
        Assert.DoesNotContain("张伟", page, StringComparison.Ordinal);
        Assert.Equal(IncomingForm.MostFiles, await ReadAsync(async db => (await db.AnonymousReports.AsNoTracking().ToListAsync(Ct)).Single(one => one.Text.What == "带文件的举报").Files.Count));
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("multipart/form-data")]
    public async Task WhatIsNoForm_IsAnsweredByAPageOfTheSite(string type)
    {
        using var client = app.NewVisitor();
        using var content = new ByteArrayContent(new byte[10]);
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        using var answer = await client.PostAsync("/speak-up/sent", content, Ct);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.DoesNotContain("<script", await answer.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FileBeyondTheLimit_IsNotTaken()
    {
        using var visitor = new AnonymousVisitor(app.NewVisitor());
        var (_, form) = await visitor.OpenAsync("/speak-up/new");

        var (status, _) = await visitor.SendAsync("/speak-up/sent", form, [("what", "太大")], ("big.txt", new byte[ReportFile.MaxBytes + 1]));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
        Assert.Equal(0, await ReadAsync(async db => (await db.AnonymousReports.AsNoTracking().ToListAsync(Ct)).Count(one => one.Text.What == "太大")));
    }

    [Fact]
    public async Task GuessingCodes_IsThrottled_WhoeverTheyComeFrom()
    {
        await using var host = new ThrottledHost();
        using var one = new AnonymousVisitor(host.NewVisitor());
        using var other = new AnonymousVisitor(host.NewVisitor());
        var statuses = new List<HttpStatusCode>();
        for (var guess = 0; guess < 4; guess++)
        {
            statuses.Add((await (guess % 2 == 0 ? one : other).SendAsync("/speak-up/follow", "", [("code", $"1111222233334{guess:000}")])).Status);
        }

        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.ServiceUnavailable], statuses);
    }

    [Fact]
    public async Task SwitchedOff_ItIsNotThere()
    {
        await using var host = new SettingsHost(("Conduct:SpeakUp:Enabled", "false"));
        using var visitor = new AnonymousVisitor(host.NewVisitor());

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.OpenAsync("/speak-up")).Status);
    }

    [Fact]
    public async Task WithAHostOfItsOwn_ItIsServedThereAlone_AndNothingElseIs()
    {
        await using var host = new SettingsHost(("Conduct:SpeakUp:Host", "speakup.firm.example"), ("Conduct:PublicUrl", "https://conduct.firm.example"));

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(host, "speakup.firm.example", "/speak-up"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(host, "speakup.firm.example", "/speak-up/style.css"));
        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(host, "speakup.firm.example", "/"));
        foreach (var address in new[] { "/sign-in", "/set-up", "/health/live", "/app.css", "/_framework/blazor.web.js" })
        {
            Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(host, "speakup.firm.example", address));
        }

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(host, "conduct.firm.example", "/speak-up"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(host, "conduct.firm.example", "/set-up"));
    }

    [Fact]
    public async Task QuickExit_LeadsWhereTheSettingSays()
    {
        await using var host = new SettingsHost(("Conduct:SpeakUp:ExitTo", "https://weather.example/"));
        using var client = host.NewVisitor();

        using var answer = await client.OpenAsync("/speak-up/exit");

        Assert.Equal("https://weather.example/", answer.Headers.Location!.OriginalString);
    }

    private static async Task<HttpStatusCode> StatusAsync(AppHost host, string name, string address)
    {
        using var client = host.NewVisitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { Host = name } };
        using var answer = await client.SendAsync(request, Ct);
        return answer.StatusCode;
    }

    private async Task<T> ReadAsync<T>(Func<ConductDb, Task<T>> read)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<ConductDb>());
    }

    private async Task ChangeAsync(Func<ConductDb, Task> change)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ConductDb>();
        await change(db);
        await db.CommitAsync(Ct);
    }

    private sealed class ThrottledHost : AppHost
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Singleton(new SiteLimits(new(60, 3, TimeSpan.Zero)))));
        }
    }
}
