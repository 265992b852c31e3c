using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace Conduct.App.Shell.Frame;

/// <summary>Language and look of a visitor, remembered in cookies so that they count before sign-in too.</summary>
public static class Preferences
{
    public static void RememberCulture(HttpContext http, CultureInfo culture) =>
        Remember(http, CookieRequestCultureProvider.DefaultCookieName, CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(culture)));

    public static void RememberTheme(HttpContext http, string theme) => Remember(http, Themes.Cookie, theme);

    private static void Remember(HttpContext http, string cookie, string value) => http.Response.Cookies.Append(cookie, value, new CookieOptions
    {
        MaxAge = TimeSpan.FromDays(365),
        HttpOnly = true,
        IsEssential = true,
        SameSite = SameSiteMode.Lax,
        Secure = http.Request.IsHttps,
    });
}
