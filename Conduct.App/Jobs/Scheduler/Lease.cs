namespace Conduct.App.Jobs.Scheduler;

/// <summary>Says again and again that this node is at work, until disposed; when it is told that another has taken over, the work is to stop.</summary>
public sealed class Lease : IAsyncDisposable
{
    private readonly CancellationTokenSource _work;
    private readonly CancellationTokenSource _beats = new();
    private readonly Task _beating;

    /// <param name="beat">How often.</param>
    /// <param name="keep">Says it; false when the work belongs to another node.</param>
    /// <param name="ct">The process stops.</param>
    public Lease(TimeSpan beat, Func<CancellationToken, Task<bool>> keep, TimeProvider clock, CancellationToken ct)
    {
        _work = CancellationTokenSource.CreateLinkedTokenSource(ct);
        _beating = BeatAsync(new PeriodicTimer(beat, clock), keep);
    }

    /// <summary>For the work.</summary>
    public CancellationToken Token => _work.Token;

    public async ValueTask DisposeAsync()
    {
        await _beats.CancelAsync();
        await _beating;
        _beats.Dispose();
        _work.Dispose();
    }

    private async Task BeatAsync(PeriodicTimer timer, Func<CancellationToken, Task<bool>> keep)
    {
        using (timer)
        {
            try
            {
                while (await timer.WaitForNextTickAsync(_beats.Token))
                {
                    if (!await TryAsync(keep))
                    {
                        await _work.CancelAsync();
                        return;
                    }
                }
            }
            catch (OperationCanceledException)
            {
                // The work is over.
            }
        }
    }

    // A database that does not answer for a while takes no work away: whoever takes over writes it there.
    private async Task<bool> TryAsync(Func<CancellationToken, Task<bool>> keep)
    {
        try
        {
            return await keep(_beats.Token);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return true;
        }
    }
}
