using System.Security.Claims;
using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Security;

/// <summary>Which sessions hold: not ended, in use, with the stamp of their account, which may sign in today.</summary>
public sealed class LiveSessions(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    /// <summary>Without use it is over; not before its cookie is, which is renewed at another moment.</summary>
    public static readonly TimeSpan Idle = AccountCookie.Lifespan + Grain;

    /// <summary>How exactly is known when it was in use last.</summary>
    private static TimeSpan Grain => TimeSpan.FromHours(1);

    /// <summary>One query.</summary>
    public async Task<bool> HoldsAsync(ClaimsPrincipal user, CancellationToken ct)
    {
        if (SessionKey.Of(user) is not { } key)
        {
            return false;
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        return await FindAsync(db, key, ct) is not null;
    }

    /// <summary>Accounts that may sign in, or be asked for: not disabled, and of nobody who does not work here today (rule 24).</summary>
    public IQueryable<Account> InService(ConductDb db)
    {
        var employed = db.Employees.Where(Employment.On(clock.Today));
        return db.Users.AsNoTracking().Where(account => !account.Disabled && (account.EmployeeId == null || employed.Any(employee => employee.Id == account.EmployeeId)));
    }

    /// <summary>Sessions that nobody has ended and that are in use.</summary>
    public IQueryable<AccountSession> Open(ConductDb db)
    {
        var since = clock.Now - Idle;
        return db.AccountSessions.Where(session => session.EndedAt == null && session.SeenAt > since && db.Set<Account>().Any(account => account.Id == session.AccountId && account.SecurityStamp == session.Stamp));
    }

    /// <summary>The account of a session that holds; null otherwise.</summary>
    internal async Task<Account?> FindAsync(ConductDb db, SessionKey key, CancellationToken ct)
    {
        var now = clock.Now;
        var found = await Open(db).Where(session => session.Id == key.SessionId)
            .Join(InService(db), session => session.AccountId, account => account.Id, (session, account) => new { Account = account, session.SeenAt })
            .SingleOrDefaultAsync(ct);
        if (found?.Account.Id != key.AccountId)
        {
            return null;
        }

        if (found.SeenAt < now - Grain)
        {
            await db.AccountSessions.Where(session => session.Id == key.SessionId).ExecuteUpdateAsync(row => row.SetProperty(session => session.SeenAt, now), ct);
        }

        return found.Account;
    }
}
