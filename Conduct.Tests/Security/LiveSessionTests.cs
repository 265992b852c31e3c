using Conduct.App.Data;
using Conduct.App.Features.Accounts;
using Conduct.App.Features.SignIn;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Tests.Bench;
using Conduct.Tests.Features.Accounts;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Security;

/// <summary>Which sessions hold, and what the actor behind one may.</summary>
public sealed class LiveSessionTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, BothDatabases]
    public async Task Session_Holds_UntilItIsEnded_OrItsAccountMayNotSignInToday(DatabaseProvider provider)
    {
        await using var stage = await AccountStage.StartAsync(provider);
        var (session, other) = (await stage.BeginAsync(stage.Wang), await stage.BeginAsync(stage.Wang));
        Assert.True(await stage.HoldsAsync(session));
        Assert.False(await stage.HoldsAsync(new(stage.Wang, NewId.Next())));
        Assert.False(await stage.HoldsAsync(session with { AccountId = stage.Administrator.AccountId }));

        foreach (var (change, back) in Changes(stage))
        {
            await stage.Host.ReadAsync(change);
            Assert.False(await stage.HoldsAsync(session));
            await stage.Host.ReadAsync(back);
            Assert.True(await stage.HoldsAsync(session));
        }

        await stage.RunAsync(new SignOut(session.SessionId), await ActorAsync(stage)).ShouldBeDone();
        Assert.Equal((false, true), (await stage.HoldsAsync(session), await stage.HoldsAsync(other)));
        await stage.RunAsync(new SignOut(session.SessionId), await ActorAsync(stage)).ShouldBeDone();
        Assert.Equal(1, await stage.CountAsync(App.Data.Audit.AuditKinds.SignedOut));
    }

    [Fact]
    public async Task Session_NotUsed_IsOverAfterAWorkingDay_AndUseIsWrittenByTheHour()
    {
        await using var stage = await AccountStage.StartAsync();
        var session = await stage.BeginAsync(stage.Wang);

        stage.Host.Clock.Now += TimeSpan.FromMinutes(59);
        Assert.True(await stage.HoldsAsync(session));
        Assert.Equal(TestClock.Start, await SeenAsync(stage, session));
        stage.Host.Clock.Now += TimeSpan.FromMinutes(2);
        Assert.True(await stage.HoldsAsync(session));
        Assert.Equal(stage.Host.Now, await SeenAsync(stage, session));

        stage.Host.Clock.Now += AccountCookie.Lifespan;
        Assert.True(await stage.HoldsAsync(session));
        stage.Host.Clock.Now += LiveSessions.Idle;
        Assert.False(await stage.HoldsAsync(session));
    }

    [Theory, BothDatabases]
    public async Task Sessions_AreSeenAndEnded_ByTheirOwnerAndWhoeverLooksAfterTheAccount(DatabaseProvider provider)
    {
        await using var stage = await AccountStage.StartAsync(provider);
        var (here, old, phone) = (await stage.BeginAsync(stage.Wang), await stage.BeginAsync(stage.Wang, "Firefox, Linux"), await stage.BeginAsync(stage.Wang, "Safari, iPhone"));
        var admins = await stage.BeginAsync(stage.Administrator.AccountId);
        var (query, wang) = (ActivatorUtilities.CreateInstance<SessionsQuery>(stage.Host.Services), await ActorAsync(stage));

        Assert.Equal(3, (await query.ReadAsync(stage.Wang, wang, Ct)).Count);
        Assert.Equal(3, (await query.ReadAsync(stage.Wang, stage.Administrator, Ct)).Count);
        Assert.Empty(await query.ReadAsync(stage.Wang, stage.OtherAdministrator, Ct));
        Assert.Empty(await query.ReadAsync(stage.Administrator.AccountId, wang, Ct));
        await stage.RunAsync(new EndSession(admins.SessionId), wang).ShouldBeNotFound();
        await stage.RunAsync(new EndSessionsOf(stage.Wang, null), stage.OtherAdministrator).ShouldBeNotFound();
        await stage.RunAsync(new EndSessionsOf(stage.Wang, null), Actors.HrOfficer).ShouldBeForbidden();
        await stage.RunAsync(new EndSessionsOf(stage.Wang, admins.SessionId)).ShouldBeChanged();

        await stage.RunAsync(new EndSession(phone.SessionId), wang).ShouldBeDone();
        Assert.Equal((true, true, false), (await stage.HoldsAsync(here), await stage.HoldsAsync(old), await stage.HoldsAsync(phone)));
        await stage.RunAsync(new EndOtherSessions(here.SessionId), wang).ShouldBeDone();
        Assert.Equal((true, false, true), (await stage.HoldsAsync(here), await stage.HoldsAsync(old), await stage.HoldsAsync(admins)));
        Assert.Equal("Chrome, Windows", Assert.Single(await query.ReadAsync(stage.Wang, wang, Ct)).Browser);
        await stage.RunAsync(new EndSessionsOf(stage.Wang, here.SessionId)).ShouldBeDone();
        Assert.Empty(await query.ReadAsync(stage.Wang, wang, Ct));
        await stage.RunAsync(new EndSessionsOf(stage.Wang, null)).ShouldBeChanged();
    }

    [Theory, BothDatabases]
    public async Task Actor_OfASession_IsReadInTwoQueries_WithTheReachOfTheTree(DatabaseProvider provider)
    {
        await using var stage = await AccountStage.StartAsync(provider);
        var (head, branch, other) = (stage.Company.HeadOffice.Id, stage.Company.Branch.Id, stage.Company.OtherBranch.Id);
        var team = Conduct.Domain.Staff.OrgUnit.Create(NewId.Next(), "110", "一组", branch, Actor.System, TestClock.Start);
        await stage.Host.SaveAsync(team, Held(Role.Manager, branch), Held(Role.HrOfficer, other), Held(Role.Compliance, head), Held(Role.Manager, NewId.Next()));
        var session = await stage.BeginAsync(stage.Wang);

        using var statements = new StatementCount();
        var actor = await stage.Host.Services.GetRequiredService<ActorLoader>().FindAsync(session, Ct);

        Assert.Equal(2, statements.Count);
        Assert.Equal(3, actor!.Grants.Count);
        Assert.Equal([branch, team.Id], actor.Grants.Single(grant => grant.Role == Role.Manager).Reach.Units.OrderBy(id => id == team.Id));
        Assert.Equal([other], actor.Grants.Single(grant => grant.Role == Role.HrOfficer).Reach.Units);
        Assert.True(actor.Grants.Single(grant => grant.Role == Role.Compliance).Reach.Everything);

        RoleAssignment Held(Role role, Guid unit) => new() { AccountId = stage.Wang, Role = role, UnitId = unit };
    }

    [Theory]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36", "Chrome, Windows")]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36 Edg/120.0", "Edge, Windows")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.40", "WeChat, iPhone")]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64; rv:120.0) Gecko/20100101 Firefox/120.0", "Firefox, Linux")]
    [InlineData("curl/8", "")]
    [InlineData(null, "")]
    public void Browser_IsNamedAsPeopleKnowIt(string? userAgent, string name) => Assert.Equal(name, BrowserName.Of(userAgent));

    private static async Task<Actor> ActorAsync(AccountStage stage) => (await stage.Host.Services.GetRequiredService<ActorLoader>().FindAsync(stage.Wang, Ct))!;

    private static Task<DateTimeOffset> SeenAsync(AccountStage stage, SessionKey session) =>
        stage.Host.ReadAsync(db => db.AccountSessions.Where(row => row.Id == session.SessionId).Select(row => row.SeenAt).SingleAsync(Ct));

    // What ends a session by itself, and how it is taken back.
    private static IEnumerable<(Func<ConductDb, Task<int>> Change, Func<ConductDb, Task<int>> Back)> Changes(AccountStage stage)
    {
        var (wang, employee, today) = (stage.Wang, stage.Company.Wang.Id, Company.Today);
        yield return (db => Accounts(db).ExecuteUpdateAsync(row => row.SetProperty(one => one.Disabled, true), Ct), db => Accounts(db).ExecuteUpdateAsync(row => row.SetProperty(one => one.Disabled, false), Ct));
        var stamp = "";
        yield return (
            async db =>
            {
                stamp = await Accounts(db).Select(one => one.SecurityStamp!).SingleAsync(Ct);
                return await Accounts(db).ExecuteUpdateAsync(row => row.SetProperty(one => one.SecurityStamp, "other"), Ct);
            },
            db => Accounts(db).ExecuteUpdateAsync(row => row.SetProperty(one => one.SecurityStamp, stamp), Ct));
        yield return (db => LeaveAsync(db, today.AddDays(-1)), db => LeaveAsync(db, today));

        IQueryable<Account> Accounts(ConductDb db) => db.Users.Where(account => account.Id == wang);
        Task<int> LeaveAsync(ConductDb db, DateOnly? last) => db.Employees.Where(row => row.Id == employee).ExecuteUpdateAsync(row => row.SetProperty(one => one.LeftOn, last), Ct);
    }
}
