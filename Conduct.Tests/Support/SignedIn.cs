using System.Security.Claims;
using Bunit;
using Conduct.App.Security;
using Conduct.App.Shell.Forms;
using Conduct.Domain.Staff;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Support;

/// <summary>Components with the app's own queries and commands on a stage's database, and somebody signed in.</summary>
public static class SignedIn
{
    public static async Task SignInAsync(this BunitContext context, PenaltyStage stage, Employee employee)
    {
        var account = await stage.Host.ReadAsync(db => db.Users.SingleAsync(row => row.EmployeeId == employee.Id));
        context.SignIn(stage.Host, account.Id);
    }

    /// <summary>Nobody is signed in when there is no such account.</summary>
    public static void SignIn(this BunitContext context, FeatureHost host, Guid accountId)
    {
        context.Services.AddProduct(host.Database, host.Clock);
        context.Services.AddScoped<IFormDrafts, AccountDrafts>();
        context.Services.AddSingleton<AuthenticationStateProvider>(new KnownVisitor(accountId));
    }

    public static ClaimsPrincipal PrincipalOf(Guid accountId) => new(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, accountId.ToString())], "test"));

    private sealed class KnownVisitor(Guid accountId) : AuthenticationStateProvider
    {
        public override Task<AuthenticationState> GetAuthenticationStateAsync() => Task.FromResult(new AuthenticationState(PrincipalOf(accountId)));
    }
}
