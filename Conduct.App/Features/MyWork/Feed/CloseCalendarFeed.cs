using Conduct.App.Data;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.MyWork.Feed;

/// <summary>Ends the visitor's feed: its address answers nothing any more.</summary>
public sealed record CloseCalendarFeed : ICommand
{
    public static Permission Requires => Permission.OwnFile;
}

public sealed class CloseCalendarFeedHandler(ConductDb db, AuditTrail audit) : ICommandHandler<CloseCalendarFeed>
{
    public async Task HandleAsync(CloseCalendarFeed command, Actor by, CancellationToken ct)
    {
        db.Remove(await db.Set<CalendarFeed>().FindAsync([by.AccountId], ct) ?? throw new NotFoundException(nameof(CalendarFeed)));
        audit.Append(by, AuditKinds.CalendarFeedClosed, new { });
    }
}
