using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.App.Shell;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Conduct.App.Features.SignIn;

/// <summary>Receives the forms of <see cref="SignInPage"/>.</summary>
public static class SignInEndpoints
{
    public static void MapSignIn(this IEndpointRouteBuilder routes)
    {
        routes.MapForm(SignInAddresses.SignIn, SignInAsync).AllowAnonymous();
        routes.MapForm(SignInAddresses.SignOut, SignOutAsync).AllowAnonymous();
    }

    private static async Task<IResult> SignInAsync(HttpContext http, SignIn signIn)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var returnUrl = LocalUrl.OrHome(form["returnUrl"].FirstOrDefault() ?? http.Request.Query["returnUrl"].FirstOrDefault());
        var answer = await signIn.TryAsync(http, form["userName"].ToString(), form["password"].ToString());
        return Results.LocalRedirect(answer switch
        {
            { IsDone: true } => returnUrl,
            { Wait: var wait } when wait > TimeSpan.Zero => $"{SignInAddresses.SignIn}?wait={Math.Ceiling(wait.TotalSeconds):0}&returnUrl={Uri.EscapeDataString(returnUrl)}",
            _ => $"{SignInAddresses.SignIn}?failed=true&returnUrl={Uri.EscapeDataString(returnUrl)}",
        });
    }

    private static async Task<IResult> SignOutAsync(HttpContext http, CurrentActor current, CommandRunner commands)
    {
        if (SessionKey.Of(http.User) is { } session && await current.FindAsync(http.User, http.RequestAborted) is { } actor)
        {
            await commands.RunAsync(new SignOut(session.SessionId), actor);
        }

        await http.SignOutAsync(IdentityConstants.ApplicationScheme);
        return Results.LocalRedirect(SignInAddresses.SignIn);
    }
}
