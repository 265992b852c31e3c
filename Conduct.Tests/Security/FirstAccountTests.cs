using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Features.MyWork;
using Conduct.App.Features.SignIn;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Security;

/// <summary>What the first account of an installation does before anything else; by way of its pages it is tested under Web.</summary>
public sealed class FirstAccountTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, BothDatabases]
    public async Task SetUp_NewPassword_AndCalendarFeed_AreKept(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        await host.RunAsync(new SetUpInstallation("root", WebAccounts.Password, "管理员", "总公司"), Actor.System).ShouldBeDone();
        var made = await host.ReadAsync(db => db.Users.SingleAsync(Ct));
        var root = new Actor(made.Id, null, made.DisplayName, Actors.Administrator.Grants, new HashSet<Guid>());

        var (kept, other) = (await BeginAsync(), await BeginAsync());
        await host.RunAsync(new ChangeOwnPassword(kept.SessionId, WebAccounts.Password, "Mein-Kaffee-2026"), root).ShouldBeDone();
        Assert.Equal((true, false), (await HoldsAsync(kept), await HoldsAsync(other)));
        await host.RunAsync(new OpenCalendarFeed(CalendarFeed.NewToken()), root).ShouldBeDone();
        Assert.Equal(1, await host.ReadAsync(db => db.Set<CalendarFeed>().CountAsync(Ct)));
        await host.RunAsync(new CloseCalendarFeed(), root).ShouldBeDone();

        Assert.Equal(0, await host.ReadAsync(db => db.Set<CalendarFeed>().CountAsync(Ct)));
        Assert.NotEqual(made.PasswordHash, await host.ReadAsync(db => db.Users.Select(account => account.PasswordHash).SingleAsync(Ct)));
        var told = await host.ReadAsync(db => db.AuditEntries.Select(entry => entry.Kind).ToListAsync(Ct));
        Assert.Empty(new[] { AuditKinds.InstallationSetUp, AuditKinds.SignedIn, AuditKinds.PasswordChanged, AuditKinds.CalendarFeedOpened, AuditKinds.CalendarFeedClosed }.Except(told));

        async Task<SessionKey> BeginAsync()
        {
            var session = NewId.Next();
            await host.RunAsync(new BeginSession(session, "", ""), root).ShouldBeDone();
            return new(root.AccountId, session);
        }

        async Task<bool> HoldsAsync(SessionKey session) => await host.Services.GetRequiredService<ActorLoader>().FindAsync(session, Ct) is not null;
    }
}
