using Conduct.App.Data;
using Conduct.App.Notifications.Delivering;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Deliveries;

/// <summary>Gives a dead message all its attempts anew.</summary>
public sealed record ResendDelivery(Guid DeliveryId) : ICommand
{
    public static Permission Requires => Permission.ManageInstallation;
}

public sealed class ResendDeliveryHandler(ConductDb db, OrganisationClock clock, AuditTrail audit) : ICommandHandler<ResendDelivery>
{
    public async Task HandleAsync(ResendDelivery command, Actor by, CancellationToken ct)
    {
        var delivery = await db.Deliveries.VisibleTo(by).SingleOrDefaultAsync(row => row.Id == command.DeliveryId, ct) ?? throw new NotFoundException(nameof(Delivery));
        Rule.Require(delivery.Status == DeliveryStatus.Dead, DeliveryRules.NotDead);
        (delivery.Status, delivery.Attempts, delivery.NextAttemptAt) = (DeliveryStatus.Waiting, 0, clock.Now);
        audit.Append(by, AuditKinds.DeliveryResent, new { Channel = delivery.Channel.ToString() }, $"{nameof(Delivery)}/{delivery.Id}");
    }
}
