using Conduct.App.Data;
using Conduct.App.Notifications.Delivering;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Deliveries;

/// <summary>Gives every dead message of a channel all its attempts anew.</summary>
public sealed record ResendDeliveries(DeliveryChannel Channel) : ICommand
{
    public static Permission Requires => Permission.ManageInstallation;
}

public sealed class ResendDeliveriesHandler(ConductDb db, OrganisationClock clock, AuditTrail audit) : ICommandHandler<ResendDeliveries>
{
    public async Task HandleAsync(ResendDeliveries command, Actor by, CancellationToken ct)
    {
        var now = clock.Now;
        var count = await db.Deliveries.VisibleTo(by).Where(row => row.Status == DeliveryStatus.Dead && row.Channel == command.Channel).ExecuteUpdateAsync(
            row => row.SetProperty(one => one.Status, DeliveryStatus.Waiting).SetProperty(one => one.Attempts, 0).SetProperty(one => one.NextAttemptAt, now), ct);
        audit.Append(by, AuditKinds.DeliveriesResent, new { Channel = command.Channel.ToString(), Count = count });
    }
}
