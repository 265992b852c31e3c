using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.MyWork;

/// <summary>Opens the visitor's feed under a new token; an address given out before ends.</summary>
/// <param name="Token">From <see cref="CalendarFeed.NewToken"/>; only its hash is kept.</param>
public sealed record OpenCalendarFeed(string Token) : ICommand
{
    public static Permission Requires => Permission.OwnFile;
}

public sealed class OpenCalendarFeedHandler(ConductDb db, AuditTrail audit, TimeProvider clock) : ICommandHandler<OpenCalendarFeed>
{
    public async Task HandleAsync(OpenCalendarFeed command, Actor actor, CancellationToken ct)
    {
        var (hash, now) = (ContentHash.Of(command.Token), clock.GetUtcNow());
        var stamp = await db.Users.Where(account => account.Id == actor.AccountId).Select(account => account.SecurityStamp).SingleOrDefaultAsync(ct) ?? throw new NotFoundException(nameof(Account));
        if (await db.Set<CalendarFeed>().FindAsync([actor.AccountId], ct) is { } feed)
        {
            (feed.TokenHash, feed.Stamp, feed.OpenedAt) = (hash, stamp, now);
        }
        else
        {
            db.Add(new CalendarFeed { AccountId = actor.AccountId, TokenHash = hash, Stamp = stamp, OpenedAt = now });
        }

        audit.Append(actor, AuditKinds.CalendarFeedOpened, new { });
    }
}

/// <summary>Ends the visitor's feed: its address answers nothing any more.</summary>
public sealed record CloseCalendarFeed : ICommand
{
    public static Permission Requires => Permission.OwnFile;
}

public sealed class CloseCalendarFeedHandler(ConductDb db, AuditTrail audit) : ICommandHandler<CloseCalendarFeed>
{
    public async Task HandleAsync(CloseCalendarFeed command, Actor actor, CancellationToken ct)
    {
        db.Remove(await db.Set<CalendarFeed>().FindAsync([actor.AccountId], ct) ?? throw new NotFoundException(nameof(CalendarFeed)));
        audit.Append(actor, AuditKinds.CalendarFeedClosed, new { });
    }
}
