using System.Net;
using Conduct.App.Data;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Web;

public sealed class DefaultDenyTests(AppHost app) : IClassFixture<AppHost>
{
    /// <summary>What a visitor may open without signing in, besides files of the look.</summary>
    private static readonly string[] Open =
        ["/sign-in", "/sign-out", "/set-up", "/forgotten-password", "/choose-password", "/icons.svg", "/language", "/theme", "/error", "/health/live", "/health/ready", "/speak-up", "/speak-up/new", "/speak-up/sent", "/speak-up/follow", "/speak-up/exit", $"/speak-up/{Guid.Empty}", $"/calendar/feed/{Guid.Empty}.ics"];

    [Fact]
    public async Task Endpoints_Anonymous_AreRefusedUnlessListed()
    {
        _ = app.Url;
        var pages = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(IsNoFile).ToList();
        using var client = app.NewVisitor();

        Assert.Contains(pages, page => AddressOf(page) == "/");
        foreach (var page in pages.Where(page => !Open.Contains(AddressOf(page))))
        {
            Assert.True(page.Metadata.GetMetadata<IAllowAnonymous>() is null, AddressOf(page));
            if (page.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains("GET") != false)
            {
                var answer = await client.OpenAsync(AddressOf(page));
                Assert.True(IsRefused(answer), AddressOf(page));
            }
        }
    }

    [Fact]
    public async Task Permission_TakenAway_CountsAtTheNextRequest()
    {
        var account = await app.AddAccountAsync(roles: Role.Compliance);
        var policies = app.Services.GetRequiredService<IAuthorizationPolicyProvider>();
        var policy = await policies.GetPolicyAsync(PermissionPolicy.NameOf(Permission.ReadAudit));
        await using var scope = app.Services.CreateAsyncScope();
        var user = SignedIn.PrincipalOf(app.Services.GetRequiredService<IDbContextFactory<ConductDb>>(), account.Id);
        var authorization = scope.ServiceProvider.GetRequiredService<IAuthorizationService>();

        Assert.True((await authorization.AuthorizeAsync(user, policy!)).Succeeded);
        var db = scope.ServiceProvider.GetRequiredService<App.Data.ConductDb>();
        db.RemoveRange(db.RoleAssignments.Where(row => row.AccountId == account.Id));
        await db.CommitAsync(TestContext.Current.CancellationToken);

        Assert.False((await authorization.AuthorizeAsync(user, policy!)).Succeeded);
    }

    private static bool IsRefused(HttpResponseMessage answer) => answer.StatusCode == HttpStatusCode.Unauthorized
        || (answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.ToString().Contains("/sign-in", StringComparison.Ordinal));

    private static bool IsNoFile(RouteEndpoint endpoint) =>
        !endpoint.Metadata.Any(item => item.GetType().Name.Contains("StaticAsset", StringComparison.Ordinal)) && !AddressOf(endpoint).StartsWith("/_framework", StringComparison.Ordinal);

    private static string AddressOf(RouteEndpoint endpoint) => "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment =>
        string.Concat(segment.Parts.Select(part => part is RoutePatternLiteralPart literal ? literal.Content : Guid.Empty.ToString()))));
}
