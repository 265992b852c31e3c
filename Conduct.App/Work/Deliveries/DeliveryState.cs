using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Work.Deliveries;

/// <summary>How one delivery stands.</summary>
/// <param name="At">When it was sent, or begun; in the organisation's zone.</param>
public sealed record DeliveryState(DeliveryStatus Status, int Attempts, string? LastError, DateTime At)
{
    /// <summary>Sent, dead, or failed once: nothing more comes of waiting for it.</summary>
    public bool Tried => Status != DeliveryStatus.Waiting || LastError is not null;
}

/// <summary>Asks how a delivery stands, for a page that has just made it.</summary>
public sealed class DeliveryStates(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    public async Task<DeliveryState?> FindAsync(Guid id, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Deliveries.VisibleTo(actor).AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, ct) is { } row ? Of(row) : null;
    }

    public DeliveryState Of(Delivery row) => new(row.Status, row.Attempts, row.LastError, clock.LocalOf(row.SentAt ?? row.CreatedAt));
}
