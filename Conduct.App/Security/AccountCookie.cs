using Microsoft.AspNetCore.Authentication.Cookies;

namespace Conduct.App.Security;

/// <summary>The cookie of a signed-in account: ends after a working day without use.</summary>
public static class AccountCookie
{
    public const string Name = "conduct";

    /// <summary>From the last use on.</summary>
    public static readonly TimeSpan Lifespan = TimeSpan.FromHours(10);

    public static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = Name;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = Lifespan;
        options.SlidingExpiration = true;
        options.LoginPath = SignInAddresses.SignIn;
        options.ReturnUrlParameter = "returnUrl";
        options.Events.OnValidatePrincipal = ValidateAsync;
        // The form that signs in leads on by itself, to an address it has looked at.
        options.Events.OnRedirectToReturnUrl = _ => Task.CompletedTask;
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    // The cookie of a session that is over is as good as none. It is not taken back: a new one may be on its way to the same browser.
    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var http = context.HttpContext;
        if (!await http.RequestServices.GetRequiredService<LiveSessions>().HoldsAsync(context.Principal!, http.RequestAborted))
        {
            context.RejectPrincipal();
        }
    }
}
