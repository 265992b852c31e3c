namespace Conduct.App.Security;

/// <summary>One sign-in on one browser. The cookie names it, and whether it still holds is asked of this row: at every request, connection, query and command.</summary>
public sealed class AccountSession
{
    public Guid Id { get; init; }

    public Guid AccountId { get; init; }

    /// <summary>The account's security stamp. When that becomes another (password, service), every session that was not given the new one is over.</summary>
    public required string Stamp { get; set; }

    /// <summary>Such as <c>Chrome, Windows</c>, for its owner to tell it from others; empty when the browser does not say.</summary>
    public required string Browser { get; init; }

    /// <summary>UTC.</summary>
    public DateTimeOffset SignedInAt { get; init; }

    /// <summary>UTC, to the hour: a session in use is not written at each click.</summary>
    public DateTimeOffset SeenAt { get; set; }

    /// <summary>UTC; null while nobody has ended it.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    public SessionEnd? EndedBy { get; set; }
}

/// <summary>Why a session ended before its time.</summary>
public enum SessionEnd
{
    SignedOut,

    /// <summary>By its owner, in another session.</summary>
    Elsewhere,
    PasswordChanged,
    AccountDisabled,
    Administrator,

    /// <summary>The last day of employment was recorded.</summary>
    Left,
}
