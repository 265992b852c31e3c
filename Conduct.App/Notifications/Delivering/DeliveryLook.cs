using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Notifications.Delivering;

/// <summary>How one delivery stands.</summary>
/// <param name="At">When it was sent, or begun; in the organisation's zone.</param>
public sealed record DeliveryLook(DeliveryStatus Status, int Attempts, string? LastError, DateTime At)
{
    /// <summary>Sent, dead, or failed once: nothing more comes of waiting for it.</summary>
    public bool Tried => Status != DeliveryStatus.Waiting || LastError is not null;
}

/// <summary>Asks how a delivery stands, for a page that has just made it.</summary>
public sealed class DeliveryLooks(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    public async Task<DeliveryLook?> FindAsync(Guid id, Actor by, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Deliveries.VisibleTo(by).AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, ct) is { } row ? Of(row) : null;
    }

    public DeliveryLook Of(Delivery row) => new(row.Status, row.Attempts, row.LastError, clock.LocalOf(row.SentAt ?? row.CreatedAt));
}
