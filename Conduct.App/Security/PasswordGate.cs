using Microsoft.AspNetCore.Authorization;

namespace Conduct.App.Security;

/// <summary>Until a made account has its own password, every page leads to the change of it.</summary>
public static class PasswordGate
{
    public static void UsePasswordGate(this WebApplication app) => app.Use(async (http, next) =>
    {
        if (!AccountClaims.MustChange(http.User) || IsOpen(http))
        {
            await next(http);
        }
        else if (HttpMethods.IsGet(http.Request.Method))
        {
            http.Response.Redirect(SignInAddresses.ChangePassword);
        }
        else
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
    });

    private static bool IsOpen(HttpContext http) =>
        http.Request.Path == SignInAddresses.ChangePassword || http.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null;
}
