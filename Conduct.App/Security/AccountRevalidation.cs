using System.Security.Claims;
using Conduct.App.Data;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Conduct.App.Security;

/// <summary>Ends circuits of accounts that were disabled or whose password changed; a circuit would else live on its first sign-in.</summary>
public sealed class AccountRevalidation(ILoggerFactory loggers, IDbContextFactory<ConductDb> databases, IOptions<IdentityOptions> options, IHostApplicationLifetime life)
    : RevalidatingServerAuthenticationStateProvider(loggers)
{
    protected override TimeSpan RevalidationInterval => SecuritySetup.RevalidationInterval;

    protected override Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken) =>
        IsValidAsync(authenticationState.User, cancellationToken);

    /// <summary>
    /// Whether the account is still in service with the stamp it signed in with. While the server stops nobody is sent away any more: the
    /// circuits of open tabs outlive the database's services by a moment.
    /// </summary>
    public async Task<bool> IsValidAsync(ClaimsPrincipal user, CancellationToken ct)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(ct, life.ApplicationStopping);
        try
        {
            return await IsInServiceAsync(user, over.Token);
        }
        catch (Exception) when (over.IsCancellationRequested)
        {
            return true;
        }
    }

    private async Task<bool> IsInServiceAsync(ClaimsPrincipal user, CancellationToken ct)
    {
        var stamp = user.FindFirstValue(options.Value.ClaimsIdentity.SecurityStampClaimType);
        var id = CurrentActor.AccountIdOf(user);
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Users.AnyAsync(account => account.Id == id && !account.Disabled && account.SecurityStamp == stamp, ct);
    }
}
