using Conduct.App.Data;
using Conduct.App.Platform;
using Conduct.App.Platform.Calendar;
using Conduct.App.Work.Items;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Notifications;

public sealed class NotificationsQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    public const int PageSize = 20;

    /// <summary>The visitor's own notifications, newest first.</summary>
    public async Task<NotificationsView> FindAsync(bool unreadOnly, int page, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var own = db.Notifications.AsNoTracking().Where(row => row.RecipientEmployeeId == actor.EmployeeId);
        var shown = unreadOnly ? own.Where(row => row.ReadAt == null) : own;
        var rows = await shown.OrderByDescending(row => row.CreatedAt).ThenByDescending(row => row.Id).ToPageAsync(new(page, PageSize), ct);
        var matters = await WorkMatters.ReadAsync(db, rows.Rows.Select(row => row.CaseFileId), actor, clock.Today, ct);
        return new(
            new([.. rows.Rows.Select(row => Line(row, matters.Of(row.CaseFileId, row.ItemId)))], rows.Total, rows.Page),
            await own.AnyAsync(row => row.ReadAt == null, ct),
            clock.Now);
    }

    private NotificationLine Line(Notification row, string? matter) => new(
        row.Id,
        NotificationDisplay.TextOf(row),
        matter,
        NotificationDisplay.LinkOf(row),
        clock.LocalOf(row.CreatedAt),
        row.ReadAt is null);
}

/// <param name="LoadedAt">UTC: what comes later has not been seen.</param>
public sealed record NotificationsView(PageResult<NotificationLine> Lines, bool AnyUnread, DateTimeOffset LoadedAt);

/// <param name="Matter">Person, clause and amount, as far as the reader may know them.</param>
/// <param name="At">In the organisation's zone.</param>
public sealed record NotificationLine(Guid Id, string Text, string? Matter, string Link, DateTime At, bool Unread);
