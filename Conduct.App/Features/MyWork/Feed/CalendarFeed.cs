using System.Security.Cryptography;

namespace Conduct.App.Features.MyWork;

/// <summary>The private address under which calendars of phones and mail programs read a person's deadlines. One per account.</summary>
public sealed class CalendarFeed
{
    private const int TokenBytes = 32;

    public Guid AccountId { get; init; }

    /// <summary>SHA-256 of the token, hex: whoever reads the database cannot read the feeds.</summary>
    public required string TokenHash { get; set; }

    /// <summary>The account's security stamp at that time: a new password, or an end of service, ends the feed too.</summary>
    public required string Stamp { get; set; }

    /// <summary>UTC.</summary>
    public DateTimeOffset OpenedAt { get; set; }

    /// <summary>A token nobody can guess, fit for an address.</summary>
    public static string NewToken() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes));
}
