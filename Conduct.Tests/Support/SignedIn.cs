using System.Security.Claims;
using Bunit;
using Conduct.App.Data;
using Conduct.App.Security;
using Conduct.App.Shell.Forms;
using Conduct.Domain.Kernel;
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
        context.Services.AddSingleton<AuthenticationStateProvider>(new KnownVisitor(PrincipalOf(host.Factory, accountId)));
    }

    /// <summary>In a session of their own, which no movement of the clock ends.</summary>
    public static ClaimsPrincipal PrincipalOf(IDbContextFactory<ConductDb> databases, Guid accountId)
    {
        var session = NewId.Next();
        using var db = databases.CreateDbContext();
        if (db.Users.SingleOrDefault(row => row.Id == accountId) is { } account)
        {
            account.SecurityStamp ??= "stamp";
            db.AccountSessions.Add(new() { Id = session, AccountId = accountId, Stamp = account.SecurityStamp, Browser = "", SignedInAt = TestClock.Start, SeenAt = TestClock.Start.AddYears(100) });
            db.SaveChanges();
        }

        return PrincipalOf(accountId, session);
    }

    public static ClaimsPrincipal PrincipalOf(Guid accountId, Guid session) =>
        new(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, accountId.ToString()), SessionKey.ClaimOf(session)], "test"));

    private sealed class KnownVisitor(ClaimsPrincipal visitor) : AuthenticationStateProvider
    {
        public override Task<AuthenticationState> GetAuthenticationStateAsync() => Task.FromResult(new AuthenticationState(visitor));
    }
}
