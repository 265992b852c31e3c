namespace Conduct.App.Security;

/// <summary>Somebody, somewhere, with a password.</summary>
/// <param name="Name">The account with its stamp, or a digest of a name that nobody has; empty for all names of an address.</param>
/// <param name="Place">An address, or a browser in which the account signed in before.</param>
/// <param name="AccountId">Null for a name that nobody has.</param>
/// <param name="IsKnown">Whether the place is such a browser.</param>
public sealed record SignInTry(string Name, string Place, Guid? AccountId, bool IsKnown)
{
    internal bool IsOfAddress => Name.Length == 0;

    /// <summary>What all tries of its address count for; null from a browser that is known.</summary>
    internal SignInTry? OfAddress => IsKnown ? null : new("", Place, null, false);
}
