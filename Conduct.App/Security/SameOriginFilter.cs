namespace Conduct.App.Security;

/// <summary>
/// Refuses form posts sent by a page of another site. Used instead of a hidden token, so that a plain client can post a form
/// it has not fetched; the cookie is SameSite=Lax besides.
/// </summary>
public sealed class SameOriginFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        OwnOrigin.ByFetchMetadata(context.HttpContext.Request) ?? OwnOrigin.ByOrigin(context.HttpContext.Request) ?? true
            ? await next(context)
            : Results.Problem(statusCode: StatusCodes.Status403Forbidden);
}
