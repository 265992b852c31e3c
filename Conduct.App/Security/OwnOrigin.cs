using Conduct.App.Platform;

namespace Conduct.App.Security;

/// <summary>Whether a request comes from a page of this installation. A client that is no browser says nothing of it, and brings no cookie of anybody.</summary>
public static class OwnOrigin
{
    /// <summary>What browsers say themselves; older ones do not.</summary>
    /// <returns>Null when nothing is said.</returns>
    public static bool? ByFetchMetadata(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site ? site is "same-origin" or "none" : null;

    /// <summary>The origin is that of <c>Conduct:PublicUrl</c>; without that setting, and on the machine itself, it bears the host that is asked.</summary>
    /// <returns>Null when nothing is said.</returns>
    public static bool? ByOrigin(HttpRequest request)
    {
        if (request.Headers.Origin.ToString() is not { Length: > 0 } origin)
        {
            return null;
        }

        if (!Uri.TryCreate(origin, UriKind.Absolute, out var said))
        {
            return false;
        }

        var own = request.HttpContext.RequestServices.GetRequiredService<PublicAddress>().Of("/");
        return own is not null && SchemeHostAndPort(said) == SchemeHostAndPort(own)
            || (own is null || said.IsLoopback) && said.Authority == request.Host.Value;
    }

    private static string SchemeHostAndPort(Uri address) => address.GetLeftPart(UriPartial.Authority);
}
