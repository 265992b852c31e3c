using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace Conduct.App.Work.Deliveries;

/// <summary>Sends what is due on one channel. A row is leased by counting the attempt before it begins, so that no other node sends it meanwhile.</summary>
public sealed class DeliveryBatch(IDbContextFactory<ConductDb> databases, OrganisationClock clock, RobotRateLimit pace, ILogger<DeliveryBatch> log)
{
    /// <summary>Longer than any attempt takes; after a crash the message is tried again when it is over.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    private const int BatchSize = 50;

    /// <summary>Until nothing is due, or a door proves shut. A robot that has posted enough for a minute is left alone, the others go on.</summary>
    /// <returns>Whether all doors were open: else the caller should wait a little before it tries the next message.</returns>
    public async Task<bool> RunAsync(IDeliveryChannel channel, CancellationToken ct)
    {
        var (shut, full) = (new HashSet<Guid?>(), new HashSet<Guid?>());
        while (await DueAsync(channel.Channel, shut, ct) is { Count: > 0 } due)
        {
            full.Clear();
            foreach (var delivery in due)
            {
                if (shut.Contains(delivery.RobotId) || full.Contains(delivery.RobotId))
                {
                    continue;
                }

                if (!await pace.AllowsAsync(channel, delivery, ct))
                {
                    full.Add(delivery.RobotId);
                }
                else if (await ClaimAsync(delivery, ct) && !await AttemptAsync(channel, delivery, ct))
                {
                    shut.Add(delivery.RobotId);
                }
            }
        }

        return shut.Count == 0;
    }

    // Mail has one door for all; each robot is one of its own.
    private async Task<List<Delivery>> DueAsync(DeliveryChannel channel, HashSet<Guid?> shut, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var now = clock.Now;
        Guid[] robots = [.. shut.OfType<Guid>()];
        var mailShut = shut.Contains(null);
        return await db.Deliveries.AsNoTracking()
            .Where(row => row.Channel == channel && row.Status == DeliveryStatus.Waiting && row.NextAttemptAt <= now)
            .Where(row => row.RobotId == null ? !mailShut : !robots.Contains(row.RobotId.Value))
            .OrderBy(row => row.NextAttemptAt).ThenBy(row => row.Id)
            .Take(BatchSize).ToListAsync(ct);
    }

    private async Task<bool> ClaimAsync(Delivery delivery, CancellationToken ct)
    {
        var (seen, until) = (delivery.Attempts, clock.Now + Lease);
        delivery.Attempts = seen + 1;
        return await ChangeAsync(delivery.Id, seen, delivery.NextAttemptAt, row => row.SetProperty(one => one.Attempts, seen + 1).SetProperty(one => one.NextAttemptAt, until), ct);
    }

    private async Task<bool> AttemptAsync(IDeliveryChannel channel, Delivery delivery, CancellationToken ct)
    {
        try
        {
            if (delivery.Attempts > Backoff.MaxAttempts)
            {
                throw new DeliveryFailedException(nameof(DeliveryErrors.Interrupted)) { IsFinal = true, IsOnlyThisOne = true };
            }

            await using var db = await databases.CreateDbContextAsync(ct);
            await FinishAsync(delivery, await channel.SendAsync(db, delivery, ct));
            return true;
        }
        catch (DeliveryFailedException failure)
        {
            return await FailAsync(delivery, failure);
        }
        catch (Exception error) when (error is not OperationCanceledException || !ct.IsCancellationRequested)
        {
            log.LogError("Delivery {Id} on {Channel} failed: {Error}", delivery.Id, delivery.Channel, error.GetType().Name);
            return await FailAsync(delivery, new(nameof(DeliveryErrors.Internal)) { IsOnlyThisOne = true });
        }
    }

    // What was accepted must be marked even when the server is about to stop.
    private Task<bool> FinishAsync(Delivery delivery, DeliveryAnswer answer)
    {
        var now = clock.Now;
        return MarkAsync(delivery, answer.Status switch
        {
            DeliveryStatus.Sent => row => row.SetProperty(one => one.Status, DeliveryStatus.Sent).SetProperty(one => one.SentAt, now).SetProperty(one => one.LastError, (string?)null),
            DeliveryStatus.Dropped => row => row.SetProperty(one => one.Status, DeliveryStatus.Dropped),
            DeliveryStatus.Waiting or DeliveryStatus.Dead => row => row.SetProperty(one => one.Attempts, delivery.Attempts - 1).SetProperty(one => one.NextAttemptAt, answer.NotBefore!.Value),
        });
    }

    private async Task<bool> FailAsync(Delivery delivery, DeliveryFailedException failure)
    {
        var status = failure.IsFinal || delivery.Attempts >= Backoff.MaxAttempts ? DeliveryStatus.Dead : DeliveryStatus.Waiting;
        var pause = Backoff.After(delivery.Attempts, Random.Shared.NextDouble());
        var next = clock.Now + (failure.Pause > pause ? failure.Pause.Value : pause);
        await MarkAsync(delivery, row => row.SetProperty(one => one.Status, status).SetProperty(one => one.LastError, failure.Code).SetProperty(one => one.NextAttemptAt, next));
        log.LogWarning("Delivery {Id} on {Channel} failed at attempt {Attempts}: {Code}, now {Status}", delivery.Id, delivery.Channel, delivery.Attempts, failure.Code, status);
        return failure.IsOnlyThisOne;
    }

    // Somebody whose lease ran out meanwhile must not change what the next one does.
    private Task<bool> MarkAsync(Delivery delivery, Action<UpdateSettersBuilder<Delivery>> change) => ChangeAsync(delivery.Id, delivery.Attempts, null, change, CancellationToken.None);

    private async Task<bool> ChangeAsync(Guid id, int attempts, DateTimeOffset? next, Action<UpdateSettersBuilder<Delivery>> change, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var row = db.Deliveries.Where(one => one.Id == id && one.Attempts == attempts && one.Status == DeliveryStatus.Waiting && (next == null || one.NextAttemptAt == next));
        return await row.ExecuteUpdateAsync(change, ct) == 1;
    }
}
