using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;

namespace Conduct.App.Security;

public static class SecuritySetup
{
    public static void AddSecurity(this IServiceCollection services)
    {
        services.AddActors();
        services.AddAccounts();

        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, AccountCookie.Configure);
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
        app.UseOwnConnections();
        app.UseAuthentication();
        app.UsePasswordGate();
        app.UseAuthorization();
        app.UseAntiforgery();
    }
}
