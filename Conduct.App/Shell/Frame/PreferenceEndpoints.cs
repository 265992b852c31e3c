using Conduct.App.Data;
using Conduct.App.Platform.Texts;
using Conduct.App.Security;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Shell.Frame;

/// <summary>Language and look are plain links, so that they also work before sign-in and without a script.</summary>
public static class PreferenceEndpoints
{
    public static void MapPreferences(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/language", async (string? culture, string? returnUrl, HttpContext http, ConductDb db) =>
        {
            var chosen = Cultures.Find(culture);
            Preferences.RememberCulture(http, chosen);
            if (CurrentActor.AccountIdOf(http.User) is { } id)
            {
                await db.Users.Where(account => account.Id == id).ExecuteUpdateAsync(row => row.SetProperty(account => account.Culture, chosen.Name), http.RequestAborted);
            }

            return Results.LocalRedirect(LocalUrl.OrHome(returnUrl));
        }).AllowAnonymous();

        routes.MapGet("/theme", (string? value, string? returnUrl, HttpContext http) =>
        {
            Preferences.RememberTheme(http, Themes.Known(value));
            return Results.LocalRedirect(LocalUrl.OrHome(returnUrl));
        }).AllowAnonymous();
    }
}
