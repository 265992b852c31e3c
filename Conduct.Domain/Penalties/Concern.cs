namespace Conduct.Domain.Penalties;

/// <summary>Rules of level W: the proposal passes, with a written reason.</summary>
public enum ConcernKind
{
    /// <summary>Rule 2: the employee had not acknowledged that version before the incident; the reason is the proof of public notice.</summary>
    NotAcknowledged,

    /// <summary>Rule 11: the amount lies outside those of the last decisions on the clause.</summary>
    OutsidePrecedents,

    /// <summary>Rule 12: the company has known for long.</summary>
    Stale,

    /// <summary>Rule 16: a written review was accepted, and the termination may rest on a refusal to correct.</summary>
    ReviewAccepted,
}

/// <summary>Why a proposal needs a reason, as it stood when it was made.</summary>
/// <param name="Kind">The rule.</param>
/// <param name="What">Title of the policy, code of the clause, or number of the case; empty for the age.</param>
/// <param name="From">Number of the version, smallest amount in fen, or days since the company knew.</param>
/// <param name="To">Day of publication as a day number, largest amount in fen, or months that have passed.</param>
public sealed record Concern(ConcernKind Kind, string What, long From, long To)
{
    /// <summary>What the proposer answers; null before.</summary>
    public string? Reason { get; init; }
}
