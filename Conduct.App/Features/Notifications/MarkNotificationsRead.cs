using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Notifications;

public sealed record MarkNotificationRead(Guid NotificationId) : ICommand
{
    public static Permission Requires => Permission.OwnFile;
}

public sealed class MarkNotificationReadHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<MarkNotificationRead>
{
    public async Task HandleAsync(MarkNotificationRead command, Actor actor, CancellationToken ct)
    {
        var notification = await db.Notifications.SingleOrDefaultAsync(row => row.Id == command.NotificationId && row.RecipientEmployeeId == actor.EmployeeId, ct)
            ?? throw new NotFoundException(nameof(Notification));
        notification.ReadAt ??= clock.Now;
    }
}

/// <summary>Marks one's own notifications as read, up to those the page had loaded.</summary>
/// <param name="UpTo">What came later, UTC, stays unread.</param>
public sealed record MarkAllNotificationsRead(DateTimeOffset UpTo) : ICommand
{
    public static Permission Requires => Permission.OwnFile;
}

public sealed class MarkAllNotificationsReadHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<MarkAllNotificationsRead>
{
    public async Task HandleAsync(MarkAllNotificationsRead command, Actor actor, CancellationToken ct)
    {
        var (upTo, now) = (command.UpTo, clock.Now);
        await db.Notifications
            .Where(row => row.RecipientEmployeeId == actor.EmployeeId && row.ReadAt == null && row.CreatedAt <= upTo)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.ReadAt, now), ct);
    }
}
