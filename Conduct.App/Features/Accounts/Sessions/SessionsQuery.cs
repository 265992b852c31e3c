using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Accounts;

/// <summary>Where an account is signed in.</summary>
public sealed class SessionsQuery(IDbContextFactory<ConductDb> databases, LiveSessions sessions, OrganisationClock clock)
{
    /// <returns>Newest first; none of an account that is neither one's own nor looked after by the visitor.</returns>
    public async Task<IReadOnlyList<SessionLine>> ReadAsync(Guid accountId, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        if (accountId != actor.AccountId && (!actor.Has(Permission.ManageAccounts) || !await db.Users.VisibleTo(actor).AnyAsync(account => account.Id == accountId, ct)))
        {
            return [];
        }

        var rows = await sessions.Open(db).AsNoTracking().Where(session => session.AccountId == accountId).OrderByDescending(session => session.SignedInAt).ThenBy(session => session.Id).ToListAsync(ct);
        return [.. rows.Select(row => new SessionLine(row.Id, row.Browser, clock.LocalOf(row.SignedInAt), clock.LocalOf(row.SeenAt)))];
    }
}

/// <param name="Browser">Empty when it does not say what it is.</param>
/// <param name="SignedInAt">In the organisation's zone.</param>
/// <param name="SeenAt">In the organisation's zone, to the hour.</param>
public sealed record SessionLine(Guid Id, string Browser, DateTime SignedInAt, DateTime SeenAt);
