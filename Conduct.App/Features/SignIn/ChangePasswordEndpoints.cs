using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.App.Shell;
using Microsoft.AspNetCore.Identity;

namespace Conduct.App.Features.SignIn;

/// <summary>Receives the form of <see cref="ChangePasswordPage"/>.</summary>
public static class ChangePasswordEndpoints
{
    public static void MapChangePassword(this IEndpointRouteBuilder routes) =>
        routes.MapForm(SignInAddresses.ChangePassword, ChangeAsync).RequireAuthorization();

    private static async Task<IResult> ChangeAsync(HttpContext http, CurrentActor current, CommandRunner commands, UserManager<Account> accounts, SignInManager<Account> session)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var actor = await current.FindAsync(http.User, http.RequestAborted);
        if (actor is null)
        {
            return Results.LocalRedirect(SignInAddresses.SignIn);
        }

        var outcome = form["newPassword"] == form["repeatPassword"]
            ? await commands.RunAsync(new ChangeOwnPassword(form["password"].ToString(), form["newPassword"].ToString()), actor)
            : new Outcome.Refused(SecurityRules.PasswordsDiffer, []);
        if (outcome is not Outcome.Done)
        {
            return Results.LocalRedirect($"{SignInAddresses.ChangePassword}?broken={(outcome as Outcome.Refused)?.Code}");
        }

        await session.RefreshSignInAsync((await accounts.FindByIdAsync(actor.AccountId.ToString()))!);
        return Results.LocalRedirect(LocalUrl.Home);
    }
}
