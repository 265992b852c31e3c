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

    private static async Task<IResult> ChangeAsync(HttpContext http, CurrentActor current, CommandRunner commands, UserManager<Account> accounts, SignInManager<Account> cookies, SignInPauses pauses)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (SessionKey.Of(http.User) is not { } session || await current.FindAsync(http.User, http.RequestAborted) is not { } actor)
        {
            return Results.LocalRedirect(SignInAddresses.SignIn);
        }

        // Whoever sits down at an open window does not find out the password by trying.
        var attempt = new SignInTry($"{actor.AccountId:N} change", session.SessionId.ToString(), null, true);
        var outcome = form["newPassword"] != form["repeatPassword"] ? new Outcome.Refused(SecurityRules.PasswordsDiffer, [])
            : pauses.Begin(attempt) > TimeSpan.Zero ? new Outcome.Refused(SecurityRules.TooManyTries, [])
            : await commands.RunAsync(new ChangeOwnPassword(session.SessionId, form["password"].ToString(), form["newPassword"].ToString()), actor);
        if (outcome is not Outcome.Done)
        {
            return Results.LocalRedirect($"{SignInAddresses.ChangePassword}?broken={(outcome as Outcome.Refused)?.Code}");
        }

        pauses.Succeed(attempt);

        // The cookie also says whether the password must be changed first.
        await cookies.SignInWithClaimsAsync((await accounts.FindByIdAsync(actor.AccountId.ToString()))!, isPersistent: false, [SessionKey.ClaimOf(session.SessionId)]);
        return Results.LocalRedirect(LocalUrl.Home);
    }
}
