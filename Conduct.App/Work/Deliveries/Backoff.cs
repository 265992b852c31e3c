namespace Conduct.App.Work.Deliveries;

/// <summary>When a failed message is tried again.</summary>
public static class Backoff
{
    /// <summary>After so many attempts, some fifteen hours, a message is dead.</summary>
    public const int MaxAttempts = 8;

    private const double Jitter = 0.2;
    private static readonly TimeSpan First = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(6);

    /// <summary>Four times as long after each failure, up to six hours, a fifth more or less so that not all come back at once.</summary>
    /// <param name="attempts">How many have failed, from 1.</param>
    /// <param name="chance">Between 0 and 1.</param>
    public static TimeSpan After(int attempts, double chance)
    {
        var plain = First * Math.Pow(4, attempts - 1);
        return (plain < Longest ? plain : Longest) * (1 - Jitter + (2 * Jitter * chance));
    }
}
