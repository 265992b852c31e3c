using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Notifications;

public sealed record MarkNotificationRead(Guid NotificationId) : ICommand
{
    public static Permission Requires => Permission.OwnFile;
}

public sealed class MarkNotificationReadHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<MarkNotificationRead>
{
    public async Task HandleAsync(MarkNotificationRead command, Actor by, CancellationToken ct)
    {
        var notification = await db.Notifications.SingleOrDefaultAsync(row => row.Id == command.NotificationId && row.RecipientEmployeeId == by.EmployeeId, ct)
            ?? throw new NotFoundException(nameof(Notification));
        notification.ReadAt ??= clock.Now;
    }
}
