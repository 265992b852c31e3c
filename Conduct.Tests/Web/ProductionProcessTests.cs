using System.Net;
using System.Text.Json;
using Conduct.Tests.Support;

namespace Conduct.Tests.Web;

public sealed class ProductionProcessTests
{
    private const string Name = "欧阳不在日志";
    private const string Unit = "单位不在日志";
    private const string UserName = "not-in-the-log";

    [Fact]
    public async Task Production_LogsJsonWithoutPersonalData_AndStopsWhenAsked()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A supervisor asks by SIGTERM.");
        await using var app = new AppProcess("/set-up");
        await app.AnnouncedAsync();
        var (address, code) = Announced(app);
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = address };

        (await client.PostFormAsync("/set-up", ("code", code), ("userName", UserName), ("password", WebAccounts.Password), ("displayName", Name), ("unitName", Unit))).ShouldLeadTo("/");
        (await client.PostFormAsync("/sign-out")).Dispose();
        (await client.SignInAsync(UserName, "wrong-password")).Dispose();
        (await client.SignInAsync(UserName)).ShouldLeadTo("/");
        Assert.Equal(HttpStatusCode.OK, (await client.OpenAsync("/")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.OpenAsync("/health/ready")).StatusCode);

        Assert.Equal(0, await app.StopAsync());
        Assert.All(app.Lines, line => Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(line).RootElement.ValueKind));
        Assert.DoesNotContain(app.Lines, line => new[] { Name, Unit, UserName, WebAccounts.Password, "wrong-password" }.Any(word => line.Contains(word, StringComparison.OrdinalIgnoreCase)));
        Assert.Contains(app.Lines, line => line.Contains("shutting down", StringComparison.Ordinal));
    }

    private static (Uri Address, string Code) Announced(AppProcess app)
    {
        var state = JsonDocument.Parse(app.Lines.Single(line => line.Contains("set-up code", StringComparison.Ordinal))).RootElement.GetProperty("State");
        return (new(state.GetProperty("Address").GetString()!), state.GetProperty("Code").GetString()!);
    }
}
