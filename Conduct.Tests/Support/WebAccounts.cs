using System.Net;
using Conduct.App.Data;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Support;

/// <summary>Accounts for tests against the running server, and how a client without a script signs in.</summary>
public static class WebAccounts
{
    public const string Password = "Kaffee-und-Kuchen";

    /// <summary>An account with a name of its own.</summary>
    public static async Task<Account> AddAccountAsync(this AppHost app, Action<Account>? change = null, params Role[] roles)
    {
        _ = app.Url;
        await using var scope = app.Services.CreateAsyncScope();
        var account = new Account { Id = NewId.Next(), UserName = $"u{NewId.Next():N}", DisplayName = "测试" };
        change?.Invoke(account);
        var result = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(account, Password);
        Assert.True(result.Succeeded);
        if (roles.Length > 0)
        {
            await GrantAsync(scope.ServiceProvider.GetRequiredService<ConductDb>(), account, roles);
        }

        return account;
    }

    /// <summary>Posts the two fields, as a client does that has never seen the form.</summary>
    public static Task<HttpResponseMessage> SignInAsync(this HttpClient client, string userName, string password = Password) =>
        client.PostFormAsync("/sign-in", ("userName", userName), ("password", password));

    public static async Task<HttpResponseMessage> PostFormAsync(this HttpClient client, string address, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await client.PostAsync(address, form, TestContext.Current.CancellationToken);
    }

    public static Task<HttpResponseMessage> OpenAsync(this HttpClient client, string address) => client.GetAsync(address, TestContext.Current.CancellationToken);

    public static void ShouldLeadTo(this HttpResponseMessage answer, string address)
    {
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var location = answer.Headers.Location!;
        Assert.Equal(address, location.IsAbsoluteUri ? location.PathAndQuery : location.OriginalString);
    }

    private static async Task GrantAsync(ConductDb db, Account account, Role[] roles)
    {
        var root = await db.OrgUnits.FirstOrDefaultAsync(unit => unit.ParentId == null);
        if (root is null)
        {
            root = OrgUnit.Create(NewId.Next(), "01", "总公司", null, Actor.System, TestClock.Start);
            db.Add(root);
        }

        db.RoleAssignments.AddRange(roles.Select(role => new RoleAssignment { AccountId = account.Id, Role = role, UnitId = root.Id }));
        await db.CommitAsync();
    }
}
