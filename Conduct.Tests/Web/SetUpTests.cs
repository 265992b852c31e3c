using System.Net;
using System.Text.Json;
using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Web;

public sealed class SetUpTests
{
    [Fact]
    public async Task EmptyProduction_WithTheCodeOfTheLog_MakesTheFirstAdministratorOnce()
    {
        await using var app = new ProductionHost();
        using var client = app.NewVisitor();
        var code = await app.Services.GetRequiredService<SetUpCode>().ReadAsync(TestContext.Current.CancellationToken);

        (await client.OpenAsync("/sign-in")).ShouldLeadTo("/set-up");
        Assert.Equal(HttpStatusCode.OK, (await client.OpenAsync("/set-up")).StatusCode);
        (await SetUpAsync(client, "wrong")).ShouldLeadTo($"/set-up?broken={SecurityRules.SetUpCodeWrong}");
        (await SetUpAsync(client, code, "short")).ShouldLeadTo($"/set-up?broken={SecurityRules.PasswordTooWeak}");
        (await SetUpAsync(client, code)).ShouldLeadTo("/");

        Assert.Equal(HttpStatusCode.OK, (await client.OpenAsync("/")).StatusCode);
        (await SetUpAsync(client, code)).ShouldLeadTo("/sign-in");
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<ConductDb>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        Assert.Equal(Role.Administrator, (await db.RoleAssignments.SingleAsync(TestContext.Current.CancellationToken)).Role);
        Assert.Equal("总公司", (await db.OrgUnits.SingleAsync(TestContext.Current.CancellationToken)).Name);
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Kind == AuditKinds.InstallationSetUp, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Health_OfAStartedServer_IsGood()
    {
        await using var app = new ProductionHost();
        using var client = app.NewVisitor();

        Assert.Equal("Healthy", await client.GetStringAsync("/health/live", TestContext.Current.CancellationToken));
        using var ready = JsonDocument.Parse(await client.GetStringAsync("/health/ready", TestContext.Current.CancellationToken));
        Assert.Equal("Healthy", ready.RootElement.GetProperty("status").GetString());
        Assert.Equal("Healthy", ready.RootElement.GetProperty("checks").GetProperty("reminders").GetProperty("status").GetString());
    }

    private static Task<HttpResponseMessage> SetUpAsync(HttpClient client, string code, string password = WebAccounts.Password) => client.PostFormAsync(
        "/set-up", ("code", code), ("userName", "root"), ("password", password), ("displayName", "管理员"), ("unitName", "总公司"));
}
