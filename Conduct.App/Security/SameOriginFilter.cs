namespace Conduct.App.Security;

/// <summary>
/// Refuses form posts sent by a page of another site. Used instead of a hidden token, so that a plain client can post a form
/// it has not fetched; the cookie is SameSite=Lax besides.
/// </summary>
public sealed class SameOriginFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        IsFromElsewhere(context.HttpContext.Request) ? Results.Problem(statusCode: StatusCodes.Status403Forbidden) : await next(context);

    // Browsers send Sec-Fetch-Site, older ones Origin; a client that is no browser sends neither.
    private static bool IsFromElsewhere(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0)
        {
            return site is not ("same-origin" or "none");
        }

        var origin = request.Headers.Origin.ToString();
        return origin.Length > 0 && (!Uri.TryCreate(origin, UriKind.Absolute, out var uri) || uri.Authority != request.Host.Value);
    }
}
