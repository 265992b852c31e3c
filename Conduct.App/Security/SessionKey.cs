using System.Security.Claims;

namespace Conduct.App.Security;

/// <summary>What the cookie of a signed-in browser says: whose, and which sign-in.</summary>
public sealed record SessionKey(Guid AccountId, Guid SessionId)
{
    private const string Session = "conduct:session";

    /// <returns>Null for a visitor who is not signed in.</returns>
    public static SessionKey? Of(ClaimsPrincipal user) =>
        user.Identity is { IsAuthenticated: true } && Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var account) && Guid.TryParse(user.FindFirstValue(Session), out var session)
            ? new(account, session)
            : null;

    /// <summary>What goes into the cookie beside the account.</summary>
    public static Claim ClaimOf(Guid sessionId) => new(Session, sessionId.ToString());
}
