using System.Collections.Concurrent;

namespace Conduct.App.Features.Training;

/// <summary>
/// How often a person may name the code of a session wrongly: six digits are soon guessed otherwise, from anywhere but the room. Kept by this process alone; a
/// restart forgives, and the window to sign in is short.
/// </summary>
public sealed class SignInAttempts(TimeProvider clock)
{
    /// <summary>Wrong codes within <see cref="Pause"/>.</summary>
    public const int Allowed = 5;

    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    private const int Forget = 10_000;

    private readonly ConcurrentDictionary<(Guid SessionId, Guid PersonId), (int Wrong, DateTimeOffset Until)> _wrong = new();

    /// <summary>Whole minutes until the person may try again; zero when they may now.</summary>
    public int MinutesLeft(Guid sessionId, Guid personId) =>
        _wrong.TryGetValue((sessionId, personId), out var one) && one.Wrong >= Allowed && one.Until > clock.GetUtcNow() ? (int)Math.Ceiling((one.Until - clock.GetUtcNow()).TotalMinutes) : 0;

    public void CountWrong(Guid sessionId, Guid personId)
    {
        var now = clock.GetUtcNow();
        if (_wrong.Count > Forget)
        {
            _wrong.Where(one => one.Value.Until <= now).ToList().ForEach(one => _wrong.TryRemove(one));
        }

        // Each wrong one begins the pause anew.
        _wrong.AddOrUpdate((sessionId, personId), _ => (1, now + Pause), (_, before) => (before.Until > now ? before.Wrong + 1 : 1, now + Pause));
    }
}
