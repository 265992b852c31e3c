using System.Security.Cryptography;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.DataProtection;

namespace Conduct.App.Features.SignIn;

/// <summary>
/// A sealed cookie by which a browser is known again at the sign-in page, and nowhere else: it says who signed in there before. It opens nothing; it
/// only keeps strangers' guesses from making its people wait.
/// </summary>
public sealed class KnownBrowser(IDataProtectionProvider protection)
{
    private const string Cookie = "conduct.browser";
    private const char Between = ' ';
    private const int MostPeople = 20;

    private readonly IDataProtector _seal = protection.CreateProtector(nameof(KnownBrowser));

    /// <returns>The browser's own name; null when the account never signed in there.</returns>
    public string? Of(HttpContext http, Guid accountId) => Read(http) is [var browser, .. var people] && people.Contains($"{accountId:N}") ? browser : null;

    public void Remember(HttpContext http, Guid accountId)
    {
        var (browser, people) = Read(http) is [var known, .. var before] ? (known, before) : ($"{NewId.Next():N}", []);
        string[] parts = [browser, .. people.Where(one => one != $"{accountId:N}").TakeLast(MostPeople - 1), $"{accountId:N}"];
        http.Response.Cookies.Append(Cookie, _seal.Protect(string.Join(Between, parts)), new CookieOptions
        {
            MaxAge = TimeSpan.FromDays(180),
            HttpOnly = true,
            IsEssential = true,
            Path = Security.SignInAddresses.SignIn,
            SameSite = SameSiteMode.Lax,
            Secure = http.Request.IsHttps,
        });
    }

    private string[] Read(HttpContext http)
    {
        try
        {
            return http.Request.Cookies[Cookie] is { } text ? _seal.Unprotect(text).Split(Between) : [];
        }
        catch (CryptographicException)
        {
            return [];
        }
    }
}
