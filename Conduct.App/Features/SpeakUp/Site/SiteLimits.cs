using System.Threading.RateLimiting;

namespace Conduct.App.Features.SpeakUp;

/// <param name="ReportsAMinute">Reports and words taken in, from all together.</param>
/// <param name="CodesAMinute">Codes tried, by all together.</param>
/// <param name="Patience">How long somebody waits for their turn before they are asked to come back.</param>
public sealed record SiteLimitSettings(int ReportsAMinute, int CodesAMinute, TimeSpan Patience)
{
    /// <summary>Uploads and codes at work at the same time: what they cost in memory and time of the processor has an end.</summary>
    public const int AtOnce = 4;

    public static SiteLimitSettings Read(IConfiguration? configuration) => new(
        configuration?.GetValue<int?>("Conduct:SpeakUp:ReportsAMinute") ?? 60, configuration?.GetValue<int?>("Conduct:SpeakUp:CodesAMinute") ?? 120, TimeSpan.FromSeconds(10));
}

/// <summary>
/// Limits that need to know nobody: a budget for all together, and a queue in front of it. A flood makes everybody wait, but it can neither guess a code
/// nor fill the machine. Who sends it is not known, so it cannot be shut out alone; that is the price of keeping no address.
/// </summary>
public sealed class SiteLimits(SiteLimitSettings settings) : IDisposable
{
    private const int Waiting = 50;

    private readonly TokenBucketRateLimiter _reports = Bucket(settings.ReportsAMinute);
    private readonly TokenBucketRateLimiter _codes = Bucket(settings.CodesAMinute);
    private readonly ConcurrencyLimiter _work = new(new() { PermitLimit = SiteLimitSettings.AtOnce, QueueLimit = Waiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });

    public Task<bool> MaySendAsync(CancellationToken ct) => PassesAsync(_reports, ct);

    public Task<bool> MayTryAsync(CancellationToken ct) => PassesAsync(_codes, ct);

    /// <summary>A turn for something heavy; null when there is none in time.</summary>
    public async Task<IDisposable?> TurnAsync(CancellationToken ct)
    {
        var lease = await AskAsync(_work, ct);
        return lease is { IsAcquired: true } ? lease : null;
    }

    public void Dispose()
    {
        _reports.Dispose();
        _codes.Dispose();
        _work.Dispose();
    }

    private async Task<bool> PassesAsync(RateLimiter limiter, CancellationToken ct)
    {
        using var lease = await AskAsync(limiter, ct);
        return lease is { IsAcquired: true };
    }

    private async Task<RateLimitLease?> AskAsync(RateLimiter limiter, CancellationToken ct)
    {
        if (limiter.AttemptAcquire() is { IsAcquired: true } free)
        {
            return free;
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(settings.Patience);
        try
        {
            return await limiter.AcquireAsync(1, patience.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return null;
        }
    }

    // A minute's worth may come at once; then they come one by one.
    private static TokenBucketRateLimiter Bucket(int aMinute) => new(new()
    {
        TokenLimit = aMinute,
        TokensPerPeriod = 1,
        ReplenishmentPeriod = TimeSpan.FromMinutes(1) / aMinute,
        QueueLimit = Waiting,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });
}
