using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.App.Work.Deliveries;
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
    public async Task HandleAsync(ResendDelivery command, Actor actor, CancellationToken ct)
    {
        var delivery = await db.Deliveries.VisibleTo(actor).SingleOrDefaultAsync(row => row.Id == command.DeliveryId, ct) ?? throw new NotFoundException(nameof(Delivery));
        Rule.Require(delivery.Status == DeliveryStatus.Dead, DeliveryRules.NotDead);
        (delivery.Status, delivery.Attempts, delivery.NextAttemptAt) = (DeliveryStatus.Waiting, 0, clock.Now);
        audit.Append(actor, AuditKinds.DeliveryResent, new { Channel = delivery.Channel.ToString() }, $"{nameof(Delivery)}/{delivery.Id}");
    }
}

/// <summary>Gives every dead message of a channel all its attempts anew.</summary>
public sealed record ResendDeliveries(DeliveryChannel Channel) : ICommand
{
    public static Permission Requires => Permission.ManageInstallation;
}

public sealed class ResendDeliveriesHandler(ConductDb db, OrganisationClock clock, AuditTrail audit) : ICommandHandler<ResendDeliveries>
{
    public async Task HandleAsync(ResendDeliveries command, Actor actor, CancellationToken ct)
    {
        var now = clock.Now;
        var count = await db.Deliveries.VisibleTo(actor).Where(row => row.Status == DeliveryStatus.Dead && row.Channel == command.Channel).ExecuteUpdateAsync(
            row => row.SetProperty(one => one.Status, DeliveryStatus.Waiting).SetProperty(one => one.Attempts, 0).SetProperty(one => one.NextAttemptAt, now), ct);
        audit.Append(actor, AuditKinds.DeliveriesResent, new { Channel = command.Channel.ToString(), Count = count });
    }
}
