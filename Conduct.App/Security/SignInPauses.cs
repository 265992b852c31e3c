namespace Conduct.App.Security;

/// <summary>
/// Slows down whoever guesses passwords, and nobody else: after some tries a place has to wait before it may try the same name again, each time longer.
/// A place is an address, or a browser in which the account signed in before: no stranger can make that one wait. An address that tries many
/// names waits as well. Counted in the memory of each node; a new password begins anew, as the name bears the account's stamp.
/// </summary>
public sealed class SignInPauses(TimeProvider clock)
{
    /// <summary>Of one name, before the first pause.</summary>
    public const int Tries = 5;

    /// <summary>Of one address within <see cref="Window"/>, whatever the names; a whole office may stand behind one.</summary>
    public const int TriesOfAnAddress = 100;

    private const int Most = 50_000;

    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan First = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan Memory = TimeSpan.FromHours(1);

    private readonly Lock _gate = new();
    private readonly Dictionary<SignInTry, Failures> _failures = [];

    /// <summary>How many names and places are remembered; bounded, so that whoever tries from everywhere fills no memory.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _failures.Count;
            }
        }
    }

    /// <summary>Counts a try before the password is looked at, so that many at once are as many.</summary>
    /// <returns>How long it has to wait instead; zero when it may go on.</returns>
    public TimeSpan Begin(SignInTry attempt)
    {
        var now = clock.GetUtcNow();
        lock (_gate)
        {
            var wait = Wait(attempt, now);
            if (wait == TimeSpan.Zero)
            {
                Add(attempt, now, PauseAfter);
                if (attempt.OfAddress is { } address)
                {
                    Add(address, now, (tries, since) => tries >= TriesOfAnAddress ? since + Window : now);
                }
            }

            return wait;
        }

        DateTimeOffset PauseAfter(int tries, DateTimeOffset since) => tries < Tries ? now : now + Shorter(First * Math.Pow(2, Math.Min(tries - Tries, 10)));
    }

    /// <summary>The password was right: its tries are forgotten.</summary>
    public void Succeed(SignInTry attempt)
    {
        lock (_gate)
        {
            _failures.Remove(attempt);
            if (attempt.OfAddress is { } address && _failures.TryGetValue(address, out var of))
            {
                _failures[address] = of with { Count = of.Count - 1, Until = of.Count - 1 < TriesOfAnAddress ? of.Since : of.Until };
            }
        }
    }

    /// <summary>Until when some place has to wait before it may try this account again; null when none has to.</summary>
    public DateTimeOffset? Until(Guid accountId)
    {
        var now = clock.GetUtcNow();
        lock (_gate)
        {
            return _failures.Where(one => one.Key.AccountId == accountId && one.Value.Until > now).Max(one => (DateTimeOffset?)one.Value.Until);
        }
    }

    /// <summary>Lets every place try this account again.</summary>
    public void Lift(Guid accountId)
    {
        lock (_gate)
        {
            Forget(one => one.Key.AccountId == accountId);
        }
    }

    private TimeSpan Wait(SignInTry attempt, DateTimeOffset now) =>
        new[] { attempt, attempt.OfAddress }.Max(one => one is not null && _failures.TryGetValue(one, out var failures) && failures.Until > now ? failures.Until - now : TimeSpan.Zero);

    private void Add(SignInTry attempt, DateTimeOffset now, Func<int, DateTimeOffset, DateTimeOffset> until)
    {
        var memory = attempt.IsOfAddress ? Window : Memory;
        var before = _failures.TryGetValue(attempt, out var known) && (attempt.IsOfAddress ? known.Since : known.Last) + memory > now ? known : new(0, now, now, now);
        _failures[attempt] = new(before.Count + 1, before.Since, now, until(before.Count + 1, before.Since));
        if (_failures.Count > Most)
        {
            var middle = _failures.Values.Select(one => one.Last).Order().ElementAt(Most / 2);
            Forget(one => one.Value.Last <= middle);
        }
    }

    private void Forget(Func<KeyValuePair<SignInTry, Failures>, bool> which)
    {
        foreach (var one in _failures.Where(which).ToList())
        {
            _failures.Remove(one.Key);
        }
    }

    private static TimeSpan Shorter(TimeSpan pause) => pause < Longest ? pause : Longest;

    /// <param name="Count">Tries since <paramref name="Since"/>.</param>
    /// <param name="Until">Before that no other try.</param>
    private sealed record Failures(int Count, DateTimeOffset Since, DateTimeOffset Last, DateTimeOffset Until);
}
