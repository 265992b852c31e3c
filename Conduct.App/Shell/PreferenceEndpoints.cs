using Microsoft.AspNetCore.Localization;

namespace Conduct.App.Shell;

/// <summary>Language and look are plain links, so that they also work before sign-in and without a script.</summary>
public static class PreferenceEndpoints
{
    public static void MapPreferences(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/language", (string? culture, string? returnUrl, HttpContext http) =>
        {
            var chosen = new RequestCulture(Cultures.Find(culture));
            return Remember(http, CookieRequestCultureProvider.DefaultCookieName, CookieRequestCultureProvider.MakeCookieValue(chosen), returnUrl);
        }).AllowAnonymous();

        routes.MapGet("/theme", (string? value, string? returnUrl, HttpContext http) =>
            Remember(http, Themes.Cookie, Themes.Known(value), returnUrl)).AllowAnonymous();
    }

    private static IResult Remember(HttpContext http, string cookie, string value, string? returnUrl)
    {
        http.Response.Cookies.Append(cookie, value, new CookieOptions
        {
            MaxAge = TimeSpan.FromDays(365),
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = http.Request.IsHttps,
        });
        return Results.LocalRedirect(LocalUrl.OrHome(returnUrl));
    }
}
