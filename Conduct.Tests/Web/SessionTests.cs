using System.Net;
using Conduct.App.Data;
using Conduct.App.Features.Accounts;
using Conduct.App.Features.MyWork;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Web;

/// <summary>Cookies of sessions that are over, and feeds: as somebody holds them who kept a copy.</summary>
public sealed class SessionTests(AppHost app) : IClassFixture<AppHost>
{
    private static readonly string[] Pages = ["/", "/settings", "/notifications", "/change-password"];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SignOut_EndsTheSessionOnTheServer_ForEveryCopyOfItsCookie()
    {
        var account = await app.AddAccountAsync();
        var (window, elsewhere) = (await SignedInAsync(account), await SignedInAsync(account));
        using var copy = CopyOf(window);
        Assert.Equal(HttpStatusCode.OK, (await copy.OpenAsync("/")).StatusCode);

        (await window.Client.PostFormAsync("/sign-out")).ShouldLeadTo("/sign-in");

        foreach (var page in Pages)
        {
            (await copy.OpenAsync(page)).ShouldLeadTo($"/sign-in?returnUrl={Uri.EscapeDataString(page)}");
            (await window.Client.OpenAsync(page)).ShouldLeadTo($"/sign-in?returnUrl={Uri.EscapeDataString(page)}");
        }

        Assert.Equal(HttpStatusCode.OK, (await elsewhere.Client.OpenAsync("/")).StatusCode);
        (await copy.PostFormAsync("/sign-out")).ShouldLeadTo("/sign-in");
        Assert.Equal(HttpStatusCode.OK, (await elsewhere.Client.OpenAsync("/")).StatusCode);
    }

    [Fact]
    public async Task ForeignOrInventedSession_IsNoSession()
    {
        var visitor = app.NewVisitor();
        visitor.DefaultRequestHeaders.Add("Cookie", "conduct=abc");

        (await visitor.OpenAsync("/")).ShouldLeadTo("/sign-in?returnUrl=%2F");
    }

    [Fact]
    public async Task Leaver_AfterTheLastDay_NeitherSignsInNorGoesOn_AndTheFeedEnds()
    {
        var (account, employee) = await EmployedAsync();
        var window = await SignedInAsync(account);
        var feed = await FeedAsync(account);
        await LeaveAsync(employee, TestClock.Start.AddDays(0));
        await ShouldAnswerAsync(window.Client, feed, there: true);

        await LeaveAsync(employee, TestClock.Start.AddDays(-1));

        await ShouldAnswerAsync(window.Client, feed, there: false);
        using var again = app.NewVisitor();
        (await again.SignInAsync(account.UserName!)).ShouldLeadTo("/sign-in?failed=true&returnUrl=%2F");
        await using var scope = app.Services.CreateAsyncScope();
        Assert.False(await scope.ServiceProvider.GetRequiredService<PasswordTokens>().FitsAsync(account, PasswordLinkKind.Forgotten, await scope.ServiceProvider.GetRequiredService<PasswordTokens>().NewAsync(account, PasswordLinkKind.Forgotten)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task DisabledOrReset_EndsSessionsAndFeed_ForGood(bool disabled)
    {
        var (account, _) = await EmployedAsync();
        var window = await SignedInAsync(account);
        var feed = await FeedAsync(account);
        await ShouldAnswerAsync(window.Client, feed, there: true);

        await (disabled ? RunAsync(new DisableAccount(account.Id, "离职")) : RunAsync(new ResetPassword(account.Id, "abcd-efgh-2345")));
        await ShouldAnswerAsync(window.Client, feed, there: false);

        if (disabled)
        {
            await RunAsync(new EnableAccount(account.Id, "返岗"));
            await ShouldAnswerAsync(window.Client, feed, there: false);
        }
    }

    private static async Task ShouldAnswerAsync(HttpClient window, string feed, bool there)
    {
        Assert.Equal(there ? HttpStatusCode.OK : HttpStatusCode.Redirect, (await window.OpenAsync("/")).StatusCode);
        Assert.Equal(there ? HttpStatusCode.OK : HttpStatusCode.NotFound, (await window.OpenAsync(feed)).StatusCode);
    }

    private async Task<(Account Account, Guid Employee)> EmployedAsync()
    {
        var employee = NewId.Next();
        var account = await app.AddAccountAsync(account => account.EmployeeId = employee, Role.Manager);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ConductDb>();
        var unit = await db.OrgUnits.Where(row => row.ParentId == null).Select(row => row.Id).FirstAsync(Ct);
        db.Employees.Add(Employee.Enter(employee, new($"S{employee:N}"[..20], "马超然", unit, "经理", null, null, new(2020, 1, 1), null, null), Actor.System, TestClock.Start));
        await db.CommitAsync(Ct);
        return (account, employee);
    }

    private async Task LeaveAsync(Guid employee, DateTimeOffset last)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var day = DateOnly.FromDateTime(last.UtcDateTime);
        await scope.ServiceProvider.GetRequiredService<ConductDb>().Employees.Where(row => row.Id == employee).ExecuteUpdateAsync(row => row.SetProperty(one => one.LeftOn, day), Ct);
    }

    private async Task<string> FeedAsync(Account account)
    {
        var token = CalendarFeed.NewToken();
        await using var scope = app.Services.CreateAsyncScope();
        var by = await scope.ServiceProvider.GetRequiredService<ActorLoader>().FindAsync(account.Id, Ct);
        await scope.ServiceProvider.GetRequiredService<CommandRunner>().RunAsync(new OpenCalendarFeed(token), by!).ShouldBeDone();
        return $"{CalendarFeedEndpoints.Path}/{token}.ics";
    }

    private async Task RunAsync<TCommand>(TCommand command)
        where TCommand : ICommand
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<CommandRunner>().RunAsync(command, Actors.Administrator).ShouldBeDone();
    }

    private static HttpClient CopyOf((HttpClient Client, string Cookie) window)
    {
        var copy = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = window.Client.BaseAddress };
        copy.DefaultRequestHeaders.Add("Cookie", window.Cookie);
        return copy;
    }

    private async Task<(HttpClient Client, string Cookie)> SignedInAsync(Account account)
    {
        var client = app.NewVisitor();
        var answer = await client.SignInAsync(account.UserName!);
        answer.ShouldLeadTo("/");
        return (client, answer.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("conduct=", StringComparison.Ordinal)).Split(';')[0]);
    }
}
