namespace Conduct.App.Security;

/// <summary>What every answer tells the browser, in Development too, so that whatever breaks under it breaks there first.</summary>
public static class SecurityHeaders
{
    /// <summary>
    /// Scripts come from files of this site alone: none stands in a page, so what somebody smuggles into a text never runs. Styles may stand in the page, as the component library writes the
    /// palette and the places of its popovers there. No other site frames a page.
    /// </summary>
    public const string Policy =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private const string ReferrerPolicy = "Referrer-Policy";

    // A year: a browser that came by TLS once never comes without it again.
    private const string Transport = "max-age=31536000";

    /// <summary>Stands before everything that answers. An endpoint may say something stricter itself.</summary>
    public static void UseSecurityHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            Write(context);
            return Task.CompletedTask;
        });
        return next(context);
    });

    private static void Write(HttpContext context)
    {
        var headers = context.Response.Headers;
        if (headers.ContentSecurityPolicy.Count == 0)
        {
            headers.ContentSecurityPolicy = Policy;
        }

        // The framework repeats the name of the host as the visitor sent it; within the site the path is enough.
        var site = $"{context.Request.Scheme}://{context.Request.Host}";
        if (headers.Location.ToString() is { Length: > 0 } location && location.StartsWith(site, StringComparison.OrdinalIgnoreCase))
        {
            headers.Location = location[site.Length..] is ['/', ..] path ? path : $"/{location[site.Length..]}";
        }

        headers.XContentTypeOptions = "nosniff";
        headers.TryAdd(ReferrerPolicy, "same-origin");
        if (context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = Transport;
        }
    }
}
