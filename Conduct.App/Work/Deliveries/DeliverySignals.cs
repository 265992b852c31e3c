using Conduct.App.Data;
using Conduct.App.Platform;
using Conduct.App.Platform.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Work.Deliveries;

/// <summary>Wakes the channels for which something is due.</summary>
public sealed class DeliverySignals(IDbContextFactory<ConductDb> databases, OrganisationClock clock, TimeProvider time)
{
    private readonly Dictionary<DeliveryChannel, AsyncSignal> _loops = Enum.GetValues<DeliveryChannel>().ToDictionary(channel => channel, _ => new AsyncSignal(time));

    public AsyncSignal Of(DeliveryChannel channel) => _loops[channel];

    public async Task CallAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var now = clock.Now;
        var due = await db.Deliveries.Where(row => row.Status == DeliveryStatus.Waiting && row.NextAttemptAt <= now).Select(row => row.Channel).Distinct().ToListAsync(ct);
        due.ForEach(channel => _loops[channel].Call());
    }
}
