using Conduct.App.Data;
using Conduct.App.Platform;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.App.Work.Deliveries;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Deliveries;

/// <summary>What went out, waits or failed, newest first.</summary>
public sealed class DeliveriesQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock, DeliveryStates looks)
{
    public async Task<PageResult<DeliveryLine>> ReadAsync(DeliveryFilter filter, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var page = await db.Deliveries.VisibleTo(actor).AsNoTracking()
            .Where(row => filter.Status == null || row.Status == filter.Status)
            .Where(row => filter.Channel == null || row.Channel == filter.Channel)
            .OrderByDescending(row => row.CreatedAt).ThenByDescending(row => row.Id)
            .Select(row => new
            {
                Delivery = row,
                Kind = db.Set<Notification>().Where(notice => notice.Id == row.NotificationId).Select(notice => notice.Kind).FirstOrDefault(),
                Deadline = db.Set<Notification>().Where(notice => notice.Id == row.NotificationId).Select(notice => notice.Deadline).FirstOrDefault(),
            })
            .ToPageAsync(filter.Page, ct);
        return new([.. page.Rows.Select(row => Line(row.Delivery, row.Kind is { } kind ? NotificationDisplay.NameOf(kind, row.Deadline) : DeliveryDisplay.Of(row.Delivery.Purpose)))], page.Total, page.Page);
    }

    /// <summary>Dead ones for each channel that has some.</summary>
    public async Task<IReadOnlyDictionary<DeliveryChannel, int>> DeadAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Deliveries.VisibleTo(actor).Where(row => row.Status == DeliveryStatus.Dead)
            .GroupBy(row => row.Channel).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, ct);
    }

    /// <summary>How the visitor's latest test mail went.</summary>
    public async Task<DeliveryState?> LastTestMailAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var last = await db.Deliveries.AsNoTracking()
            .Where(row => row.Channel == DeliveryChannel.Mail && row.Purpose == DeliveryPurpose.Test && row.RecipientEmployeeId == actor.EmployeeId)
            .OrderByDescending(row => row.CreatedAt).ThenByDescending(row => row.Id).FirstOrDefaultAsync(ct);
        return last is null ? null : looks.Of(last);
    }

    private DeliveryLine Line(Delivery row, string what) => new(
        row.Id,
        row.Channel,
        what,
        row.Status,
        row.Attempts,
        row.LastError,
        clock.LocalOf(row.CreatedAt),
        row.Status == DeliveryStatus.Waiting ? clock.LocalOf(row.NextAttemptAt) : null,
        row.SentAt is { } sent ? clock.LocalOf(sent) : null);
}

/// <param name="Status">Null: all.</param>
/// <param name="Channel">Null: all.</param>
public sealed record DeliveryFilter(DeliveryStatus? Status, DeliveryChannel? Channel, PageRequest Page);

/// <summary>A delivery without what it is about and whom it goes to: an administrator reads no case.</summary>
/// <param name="What">The kind of notice.</param>
/// <param name="CreatedAt">In the organisation's zone, as all times here.</param>
/// <param name="NextAttemptAt">While it waits.</param>
public sealed record DeliveryLine(
    Guid Id, DeliveryChannel Channel, string What, DeliveryStatus Status, int Attempts, string? LastError, DateTime CreatedAt, DateTime? NextAttemptAt, DateTime? SentAt);
