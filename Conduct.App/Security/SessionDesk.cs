using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Security;

/// <summary>Begins and ends sessions inside a command; the circuits of this node hear of it once the command is saved, other nodes look now and then.</summary>
public sealed class SessionDesk(ConductDb db, OpenSessions open, OrganisationClock clock)
{
    /// <summary>How long one that is over is still kept.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    public async Task BeginAsync(Guid sessionId, Account account, string browser, CancellationToken ct)
    {
        var now = clock.Now;
        var past = now - Kept;
        await db.AccountSessions.Where(session => session.AccountId == account.Id && session.SeenAt < past).ExecuteDeleteAsync(ct);
        db.AccountSessions.Add(new() { Id = sessionId, AccountId = account.Id, Stamp = account.SecurityStamp!, Browser = browser, SignedInAt = now, SeenAt = now });
    }

    /// <summary>Ends one.</summary>
    /// <returns>Whether it was still open.</returns>
    public async Task<bool> EndAsync(Guid accountId, Guid sessionId, SessionEnd why, CancellationToken ct) =>
        await EndAsync(accountId, db.AccountSessions.Where(session => session.Id == sessionId), why, ct) > 0;

    /// <summary>Ends all of the account, or all but one.</summary>
    /// <returns>How many.</returns>
    public Task<int> EndAllAsync(Guid accountId, SessionEnd why, Guid? keep, CancellationToken ct) =>
        EndAsync(accountId, db.AccountSessions.Where(session => session.Id != keep), why, ct);

    /// <summary>After the password was changed: all end but the one in which that was done.</summary>
    public async Task EndOthersAsync(Account account, Guid keep, CancellationToken ct)
    {
        await EndAllAsync(account.Id, SessionEnd.PasswordChanged, keep, ct);
        await db.AccountSessions.Where(session => session.Id == keep && session.AccountId == account.Id).ExecuteUpdateAsync(row => row.SetProperty(session => session.Stamp, account.SecurityStamp), ct);
    }

    private Task<int> EndAsync(Guid accountId, IQueryable<AccountSession> sessions, SessionEnd why, CancellationToken ct)
    {
        var now = clock.Now;
        db.OnceCommitted(() => open.Tell([accountId]));
        return sessions.Where(session => session.AccountId == accountId && session.EndedAt == null)
            .ExecuteUpdateAsync(row => row.SetProperty(session => session.EndedAt, now).SetProperty(session => session.EndedBy, why), ct);
    }
}
