using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.SignIn;

/// <summary>Receives the forms of <see cref="ForgottenPasswordPage"/> and <see cref="ChoosePasswordPage"/>.</summary>
public static class ForgottenPasswordEndpoints
{
    public static void MapForgottenPassword(this IEndpointRouteBuilder routes)
    {
        routes.MapForm(SignInAddresses.ForgottenPassword, AskAsync).AllowAnonymous();
        routes.MapForm(SignInAddresses.ChoosePassword, ChooseAsync).AllowAnonymous();
    }

    // The answer is the same whoever is named.
    private static async Task<IResult> AskAsync(HttpContext http, PasswordLinkRequests requests, ForgottenPasswordLimit limit)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (!limit.Allows(http))
        {
            return Results.LocalRedirect($"{SignInAddresses.ForgottenPassword}?busy=true");
        }

        requests.Add(form["userName"].ToString());
        return Results.LocalRedirect($"{SignInAddresses.ForgottenPassword}?asked=true");
    }

    private static async Task<IResult> ChooseAsync(HttpContext http, CommandRunner commands)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var token = form["token"].ToString();
        if (!Guid.TryParse(form["account"], out var account) || !Enum.TryParse<PasswordLinkKind>(form["kind"], out var kind) || !Enum.IsDefined(kind))
        {
            return Results.LocalRedirect(SignInAddresses.ChoosePassword);
        }

        var outcome = form["newPassword"] == form["repeatPassword"]
            ? await commands.RunAsync(new ChoosePassword(account, kind, token, form["newPassword"].ToString()), Actor.System)
            : new Outcome.Refused(SecurityRules.PasswordsDiffer, []);
        return outcome is Outcome.Done
            ? Results.LocalRedirect($"{SignInAddresses.SignIn}?chosen=true")
            : Results.LocalRedirect($"{SignInAddresses.ChoosePasswordOf(account, kind, token)}&broken={(outcome as Outcome.Refused)?.Code}");
    }
}
