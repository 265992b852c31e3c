using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;

namespace Conduct.App.Security;

public static class SecuritySetup
{
    /// <summary>How long an ended account may still look at what it has open; commands and pages ask the database anyway.</summary>
    public static readonly TimeSpan RevalidationInterval = TimeSpan.FromMinutes(1);

    public static void AddSecurity(this IServiceCollection services)
    {
        services.AddActors();
        services.AddAccounts();

        // The second cookie is never written; the stamp validator signs it out and fails when there is no such scheme.
        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, AccountCookie.Configure)
            .AddCookie(IdentityConstants.TwoFactorRememberMeScheme);
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = RevalidationInterval);
        services.AddDataProtectionKeys();
        services.Configure<AntiforgeryOptions>(options => options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest);
        services.AddAuthorization(PermissionPolicy.Configure);
        services.AddScoped<IAuthorizationHandler, PermissionHandler>();
        services.AddCascadingAuthenticationState();
        services.AddScoped<AuthenticationStateProvider, AccountRevalidation>();
        services.AddSingleton<SetUpCode>();
    }

    public static void UseSecurity(this WebApplication app)
    {
        app.UseAuthentication();
        app.UsePasswordGate();
        app.UseAuthorization();
        app.UseAntiforgery();
    }
}
