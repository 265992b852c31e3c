namespace Conduct.App.Security;

/// <summary>A page of another site opens no connection with the cookie of whoever looks at it: neither by asking first nor straight to the socket.</summary>
public static class OwnConnections
{
    private const string Connections = "/_blazor";

    public static void UseOwnConnections(this WebApplication app) => app.Use(async (http, next) =>
    {
        if (http.Request.Path.StartsWithSegments(Connections) && !(OwnOrigin.ByOrigin(http.Request) ?? OwnOrigin.ByFetchMetadata(http.Request) ?? true))
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
        else
        {
            await next(http);
        }
    });
}
