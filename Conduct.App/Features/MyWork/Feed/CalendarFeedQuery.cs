using Conduct.App.Data;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.MyWork;

public sealed class CalendarFeedQuery(IDbContextFactory<ConductDb> databases, ActorLoader actors, MyWorkQuery work)
{
    /// <summary>Since when the account's feed is open (UTC); null when it is not.</summary>
    public async Task<DateTimeOffset?> OpenedAtAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Set<CalendarFeed>().Where(feed => feed.AccountId == actor.AccountId && db.Set<Account>().Any(account => account.Id == feed.AccountId && account.SecurityStamp == feed.Stamp)).Select(feed => (DateTimeOffset?)feed.OpenedAt).SingleOrDefaultAsync(ct);
    }

    /// <summary>What the owner of the token has to do by a day; null when no feed, or no account that may sign in, is behind it.</summary>
    public async Task<CalendarFeedContent?> FindAsync(string token, CancellationToken ct)
    {
        var hash = ContentHash.Of(token);
        await using var db = await databases.CreateDbContextAsync(ct);
        var owner = await (
            from feed in db.Set<CalendarFeed>()
            where feed.TokenHash == hash
            join account in db.Users on feed.AccountId equals account.Id
            where account.SecurityStamp == feed.Stamp
            select new { account.Id, account.Culture }).SingleOrDefaultAsync(ct);
        return owner is not null && await actors.FindAsync(owner.Id, ct) is { } actor
            ? new(owner.Culture, [.. (await work.FindAsync(actor, ct)).Rows.Where(row => row.Due is not null)])
            : null;
    }
}

/// <param name="Culture">The owner's language; null: the installation's.</param>
/// <param name="Rows">Each with a last day.</param>
public sealed record CalendarFeedContent(string? Culture, IReadOnlyList<MyWorkRow> Rows);
