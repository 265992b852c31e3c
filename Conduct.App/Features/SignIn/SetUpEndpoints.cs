using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.App.Shell;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.SignIn;

/// <summary>Receives the form of <see cref="SetUpPage"/>.</summary>
public static class SetUpEndpoints
{
    public static void MapSetUp(this IEndpointRouteBuilder routes) =>
        routes.MapForm(SignInAddresses.SetUp, SetUpAsync).AllowAnonymous();

    private static async Task<IResult> SetUpAsync(HttpContext http, SetUpCode code, CommandRunner commands, SignIn signIn)
    {
        if (!await code.IsOpenAsync(http.RequestAborted))
        {
            return Results.LocalRedirect(SignInAddresses.SignIn);
        }

        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var (userName, password) = (form["userName"].ToString(), form["password"].ToString());
        var outcome = await code.FitsAsync(form["code"].ToString(), http.RequestAborted)
            ? await commands.RunAsync(new SetUpInstallation(userName, password, form["displayName"].ToString(), form["unitName"].ToString()), Actor.System)
            : new Outcome.Refused(SecurityRules.SetUpCodeWrong, []);
        if (outcome is not Outcome.Done)
        {
            return Results.LocalRedirect($"{SignInAddresses.SetUp}?broken={(outcome as Outcome.Refused)?.Code}");
        }

        await signIn.TryAsync(http, userName, password);
        return Results.LocalRedirect(LocalUrl.Home);
    }
}
