using System.Net;
using System.Text;
using Conduct.App.Data;
using Conduct.App.Features.SpeakUp;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Reports;
using Conduct.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Conduct.Tests.Web;

/// <summary>From outside: after a whole journey without a name nothing that the installation keeps or says holds where somebody came from and with what.</summary>
public sealed class AnonymousTraceTests
{
    private const string Address = "203.0.113.177";
    private const string Browser = "Kranich-Browser/77.31";
    private const string Cookie = "kranich-cookie-4711";
    private const string Place = "GPS-31.2304-121.4737";

    private static readonly string[] Markers = [Address, "Kranich-Browser", Cookie, Place, "kranich.jpg", "kranich.example", "孙七七"];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, BothDatabases]
    public async Task Journey_LeavesNoTrace_WhereASignInLeavesThem(DatabaseProvider provider)
    {
        using var database = await TestDatabase.CreateAsync(provider, migrated: false);
        await using var host = new TracedHost(database.Settings);
        _ = host.Url;
        using var visitor = new AnonymousVisitor(Marked(host));

        await visitor.OpenAsync("/speak-up");
        await visitor.OpenAsync("/speak-up/new?lang=en");
        var code = await visitor.ReportAsync("一件事", name: "孙七七", files: ("kranich.jpg", Picture()));
        var (status, page) = await visitor.SendAsync("/speak-up/follow", "", [("code", "1111 2222 3333 4444")]);
        Assert.Equal(HttpStatusCode.NotFound, status);
        (status, page) = await visitor.SendAsync("/speak-up/follow", page, [("code", code)]);
        Assert.Equal(HttpStatusCode.OK, status);
        (_, page) = await visitor.SendAsync("/speak-up/follow", page, [("text", "还有一事")], ("kranich.jpg", Picture()));
        await visitor.SendAsync("/speak-up/follow", page, [("act", "name"), ("name", "孙七七"), ("contact", "微信")]);
        await visitor.SendAsync("/speak-up/sent", "", [("what", "没有令牌")]);
        await visitor.OpenAsync("/speak-up/nowhere");
        await visitor.OpenAsync("/speak-up/exit");
        await AnswerAsync(host);
        Assert.Equal(2, await CountAsync(host));

        Assert.Empty(await FoundAsync(host));
        Assert.DoesNotContain(visitor.Headers, headers => Markers.Any(marker => headers.Contains(marker, StringComparison.Ordinal)) || headers.Contains("Set-Cookie", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(code, string.Join('\n', host.Logs.Lines), StringComparison.Ordinal);

        // The same search finds what the staff site rightly keeps: it could find them here.
        var account = await host.AddAccountAsync();
        using var staff = Marked(host);
        (await staff.SignInAsync(account.UserName!)).Dispose();
        Assert.Contains(Address, await FoundAsync(host));
    }

    private static HttpClient Marked(AppHost host)
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = host.Url };
        client.DefaultRequestHeaders.Add("X-Forwarded-For", Address);
        client.DefaultRequestHeaders.Add("X-Real-IP", Address);
        client.DefaultRequestHeaders.Add("Forwarded", $"for={Address}");
        client.DefaultRequestHeaders.Add("User-Agent", Browser);
        client.DefaultRequestHeaders.Add("Cookie", $"conduct={Cookie}; other={Cookie}");
        client.DefaultRequestHeaders.Add("Referer", "https://kranich.example/intranet");
        client.DefaultRequestHeaders.Add("Accept-Language", "kranich.example");
        return client;
    }

    // A picture as a phone takes it, with the place beside it.
    private static byte[] Picture() =>
        [0xFF, 0xD8, 0xFF, 0xE1, 0, (byte)(Place.Length + 8), .. "Exif\0\0"u8, .. Encoding.ASCII.GetBytes(Place), 0xFF, 0xDB, 0, 4, 1, 2, 0xFF, 0xDA, 0, 4, 1, 2, 7, 8, 9, 0xFF, 0xD9];

    private static async Task AnswerAsync(AppHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var report = await scope.ServiceProvider.GetRequiredService<ConductDb>().AnonymousReports.AsNoTracking().SingleAsync(Ct);
        await scope.ServiceProvider.GetRequiredService<CommandRunner>().RunAsync(new TakeReportStep(report.Id, report.Version, ReportAction.Acknowledge, "已收到"), Actors.Compliance).ShouldBeDone();
    }

    private static async Task<int> CountAsync(AppHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ConductDb>().ReportMessages.CountAsync(Ct);
    }

    private static async Task<IReadOnlyList<string>> FoundAsync(TracedHost host)
    {
        var kept = string.Join('\n', [.. host.Logs.Lines, await TablesAsync(host), .. Directory.EnumerateFiles(host.Data, "*", SearchOption.AllDirectories).Select(ReadShared), .. Directory.EnumerateFiles(host.Data, "*", SearchOption.AllDirectories)]);
        Assert.Contains(host.Logs.Lines, line => line.Contains("/speak-up/follow", StringComparison.Ordinal));
        Assert.Contains("还有一事", kept, StringComparison.Ordinal);
        return [.. Markers.Where(marker => kept.Contains(marker, StringComparison.Ordinal))];
    }

    private static string ReadShared(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    // Every column of every table, as text.
    private static async Task<string> TablesAsync(AppHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ConductDb>();
        var text = new StringBuilder();
        await db.Database.OpenConnectionAsync(Ct);
        foreach (var table in db.Model.GetEntityTypes().Select(type => type.GetTableName()).OfType<string>().Distinct().Order(StringComparer.Ordinal))
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var rows = await command.ExecuteReaderAsync(Ct);
            while (await rows.ReadAsync(Ct))
            {
                for (var column = 0; column < rows.FieldCount; column++)
                {
                    text.Append(rows.GetValue(column) is byte[] bytes ? Encoding.UTF8.GetString(bytes) : rows.GetValue(column)).Append('\n');
                }
            }
        }

        return text.ToString();
    }

    /// <summary>Behind a proxy that it trusts, with every line of every log kept.</summary>
    private sealed class TracedHost(DatabaseSettings settings) : AppHost
    {
        public AllLogs Logs { get; } = new();

        public string Data => DataDirectory;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Conduct:TrustedProxies", "127.0.0.1, ::1");
            if (settings.Provider == DatabaseProvider.Postgres)
            {
                builder.UseSetting("Conduct:Database:Provider", "Postgres");
                builder.UseSetting("Conduct:Database:ConnectionString", settings.ConnectionString);
            }

            builder.UseSetting("Logging:LogLevel:Default", "Debug");
            builder.UseSetting("Logging:LogLevel:Microsoft.AspNetCore", "Debug");
            builder.UseSetting("Logging:LogLevel:Microsoft.EntityFrameworkCore", "Information");
            builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Logs));
        }
    }
}
