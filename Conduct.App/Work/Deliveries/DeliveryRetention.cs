using Conduct.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Work.Deliveries;

/// <summary>Forgets deliveries that nobody looks for any more. The notifications they told of stay.</summary>
public static class DeliveryRetention
{
    /// <summary>What was sent or dropped is forgotten so long after its last attempt.</summary>
    public static readonly TimeSpan Retention = TimeSpan.FromDays(30);

    /// <summary>What is dead can be sent again for so long after it was made.</summary>
    public static readonly TimeSpan DeadRetention = TimeSpan.FromDays(180);

    /// <param name="now">UTC.</param>
    public static async Task ForgetAsync(ConductDb db, DateTimeOffset now, CancellationToken ct)
    {
        var (done, dead) = (now - Retention, now - DeadRetention);
        // When it was made narrows it down by the index; the lease of the last attempt is later than that attempt by minutes.
        await db.Deliveries
            .Where(row => (row.Status == DeliveryStatus.Sent || row.Status == DeliveryStatus.Dropped) && row.CreatedAt < done && row.NextAttemptAt < done)
            .ExecuteDeleteAsync(ct);
        await db.Deliveries.Where(row => row.Status == DeliveryStatus.Dead && row.CreatedAt < dead).ExecuteDeleteAsync(ct);
    }
}
