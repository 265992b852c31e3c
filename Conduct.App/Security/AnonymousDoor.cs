namespace Conduct.App.Security;

/// <summary>
/// Takes from a request to the anonymous site whatever tells who comes, before any other part of the product sees it: the address, and every header but those
/// that are needed to read the request. So nothing behind it can log, store or count it, whatever is built there one day.
/// </summary>
public static class AnonymousDoor
{
    private static readonly HashSet<string> Kept = new(StringComparer.OrdinalIgnoreCase) { "Host", "Content-Type", "Content-Length", "Transfer-Encoding", "Accept-Encoding", "Expect" };

    private static readonly object SignedIn = new();

    /// <summary>Stands behind what speaks for proxies, and before everything that logs or answers.</summary>
    public static void UseAnonymousSite(this WebApplication app)
    {
        var site = app.Services.GetRequiredService<AnonymousSite>();
        app.Use((context, next) =>
        {
            var (there, own) = (context.Request.Path.StartsWithSegments(AnonymousSite.Root), site.Host is not null && site.IsAsked(context.Request));
            if (!there && !own)
            {
                return next(context);
            }

            Forget(context);
            if (there && site.IsOpen && (own || site.Host is null))
            {
                return next(context);
            }

            if (own && site.IsOpen && context.Request.Path == "/")
            {
                context.Response.Redirect(AnonymousSite.Root);
            }
            else
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
            }

            return Task.CompletedTask;
        });
    }

    /// <summary>Whether this browser is signed in at the staff site. It is warned, and nothing else is made of it.</summary>
    public static bool IsSignedIn(HttpContext context) => context.Items.ContainsKey(SignedIn);

    private static void Forget(HttpContext context)
    {
        if (context.Request.Cookies.ContainsKey(AccountCookie.Name))
        {
            context.Items[SignedIn] = SignedIn;
        }

        foreach (var name in context.Request.Headers.Keys.Where(name => !Kept.Contains(name)).ToList())
        {
            context.Request.Headers.Remove(name);
        }

        (context.Connection.RemoteIpAddress, context.Connection.RemotePort, context.Connection.ClientCertificate) = (null, 0, null);
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            (headers.ContentSecurityPolicy, headers["Referrer-Policy"], headers.CacheControl) = (AnonymousSite.Policy, "no-referrer", "no-store");
            headers.Remove("Set-Cookie");
            return Task.CompletedTask;
        });
    }
}
