using Conduct.App.Data;
using Conduct.App.Features.SignIn;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Accounts;

/// <summary>A stored company with two accounts: its one administrator, and Wang of the branch. Li has left.</summary>
internal sealed class AccountStage : IAsyncDisposable
{
    private AccountStage(FeatureHost host, Company company, Actor administrator, Guid wang) =>
        (Host, Company, Administrator, Wang) = (host, company, administrator, wang);

    public FeatureHost Host { get; }

    public Company Company { get; }

    public Actor Administrator { get; }

    /// <summary>Looks after the other branch only.</summary>
    public Actor OtherAdministrator => Actors.With(Role.Administrator, Company.OtherBranch.Id);

    /// <summary>The account of Wang.</summary>
    public Guid Wang { get; }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<AccountStage> StartAsync(DatabaseProvider provider = DatabaseProvider.Sqlite)
    {
        var (host, company) = (await FeatureHost.StartAsync(provider), new Company());
        company.Li.Change(company.Li.Details with { LeftOn = Company.Today.AddDays(-1) }, Actor.System, Company.Now);
        var administrator = NewAccount("admin", "管理员", null);
        var wang = NewAccount("wang", "王芳", company.Wang.Id);
        await host.SaveAsync([.. company.Rows, administrator, wang, new RoleAssignment { AccountId = administrator.Id, Role = Role.Administrator, UnitId = company.HeadOffice.Id }]);
        var actor = new Actor(administrator.Id, null, "管理员", [new RoleGrant(Role.Administrator, company.HeadOffice.Id, UnitReach.All)], new HashSet<Guid>());
        return new(host, company, actor, wang.Id);
    }

    /// <summary>Runs as the administrator unless somebody else is named.</summary>
    public Task<Outcome> RunAsync<TCommand>(TCommand command, Actor? by = null)
        where TCommand : ICommand => Host.RunAsync(command, by ?? Administrator);

    public Task<Account> AccountAsync(Guid id) => Host.ReadAsync(db => db.Users.AsNoTracking().SingleAsync(account => account.Id == id, Ct));

    /// <summary>Somebody has typed wrong passwords for the account, at an address.</summary>
    public async Task<SignInTry> PauseAsync(Guid id)
    {
        var attempt = new SignInTry($"{id:N} {(await AccountAsync(id)).SecurityStamp}", "192.0.2.7", id, false);
        for (var n = 0; n < SignInPauses.Tries; n++)
        {
            Assert.Equal(TimeSpan.Zero, Pauses.Begin(attempt));
        }

        return attempt;
    }

    public SignInPauses Pauses => Host.Services.GetRequiredService<SignInPauses>();

    /// <summary>A session of the account, begun now.</summary>
    public async Task<SessionKey> BeginAsync(Guid id, string browser = "Chrome, Windows")
    {
        var session = NewId.Next();
        var actor = await Host.Services.GetRequiredService<ActorLoader>().FindAsync(id, Ct);
        await Host.RunAsync(new BeginSession(session, browser, "192.0.2.7"), actor!).ShouldBeDone();
        return new(id, session);
    }

    public async Task<bool> HoldsAsync(SessionKey session) => await Host.Services.GetRequiredService<ActorLoader>().FindAsync(session, Ct) is not null;

    public async Task<bool> HasPasswordAsync(Guid id, string password)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        return await accounts.CheckPasswordAsync((await accounts.FindByIdAsync(id.ToString()))!, password);
    }

    public Task<int> CountAsync(string auditKind) => Host.ReadAsync(db => db.AuditEntries.CountAsync(entry => entry.Kind == auditKind, Ct));

    public async Task<string> AuditTextAsync() => string.Concat(await Host.ReadAsync(db => db.AuditEntries.Select(entry => entry.Details).ToListAsync(Ct)));

    public ValueTask DisposeAsync() => Host.DisposeAsync();

    private static Account NewAccount(string userName, string name, Guid? employeeId) => new()
    {
        Id = NewId.Next(),
        UserName = userName,
        NormalizedUserName = userName.ToUpperInvariant(),
        DisplayName = name,
        EmployeeId = employeeId,
        SecurityStamp = Guid.NewGuid().ToString(),
    };
}
