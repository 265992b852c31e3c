using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Work.Deliveries;

/// <summary>
/// Keeps a robot to what its vendor takes in a minute: one that posts more is shut out. Several nodes look at the same rows, and each may
/// be one message ahead of them.
/// </summary>
public sealed class RobotRateLimit(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    /// <summary>Whether one more may go out now; else everything due for the robot waits until it may, which costs no attempt.</summary>
    public async Task<bool> AllowsAsync(IDeliveryChannel channel, Delivery delivery, CancellationToken ct)
    {
        if (channel.RobotsTakeAMinute is not { } most || delivery.RobotId is not { } robot)
        {
            return true;
        }

        var now = clock.Now;
        var from = now - Window;
        await using var db = await databases.CreateDbContextAsync(ct);
        // The lease, which outlasts every attempt, finds them by the index.
        var sent = await db.Deliveries
            .Where(row => row.Status == DeliveryStatus.Sent && row.Channel == channel.Channel && row.NextAttemptAt > from && row.RobotId == robot && row.SentAt > from)
            .OrderByDescending(row => row.SentAt).Take(most).Select(row => row.SentAt!.Value).ToListAsync(ct);
        if (sent.Count < most)
        {
            return true;
        }

        var next = sent[^1] + Window;
        await db.Deliveries
            .Where(row => row.Status == DeliveryStatus.Waiting && row.Channel == channel.Channel && row.NextAttemptAt <= now && row.RobotId == robot)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.NextAttemptAt, next), ct);
        return false;
    }
}
