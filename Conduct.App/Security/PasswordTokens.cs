using Conduct.App.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Conduct.App.Security;

/// <summary>Why somebody may choose a password without knowing one.</summary>
public enum PasswordLinkKind
{
    /// <summary>The account is new, or an administrator asked for it.</summary>
    Invitation,

    /// <summary>Its owner forgot the password.</summary>
    Forgotten,
}

/// <summary>
/// The secret part of a link by which an account's owner chooses a password. It names no person, ends by itself, and with the first password that is chosen:
/// it is bound to the account's security stamp, which that changes. Nothing of it is kept.
/// </summary>
public sealed class PasswordTokens(UserManager<Account> accounts, LiveSessions sessions, ConductDb db)
{
    /// <summary>How long a link is good for.</summary>
    public static TimeSpan Lifespan(PasswordLinkKind kind) => kind switch
    {
        PasswordLinkKind.Invitation => TimeSpan.FromHours(72),
        PasswordLinkKind.Forgotten => TimeSpan.FromHours(1),
    };

    public Task<string> NewAsync(Account account, PasswordLinkKind kind) => accounts.GenerateUserTokenAsync(account, kind.ToString(), nameof(PasswordTokens));

    public async Task<bool> FitsAsync(Account account, PasswordLinkKind kind, string token) =>
        !account.Disabled && token.Length is > 0 and < 2000 && await sessions.InService(db).AnyAsync(one => one.Id == account.Id) && await accounts.VerifyUserTokenAsync(account, kind.ToString(), nameof(PasswordTokens), token);

    public static void AddTo(IdentityBuilder accounts)
    {
        accounts.Services.AddDataProtectionKeys();
        accounts.Services.AddScoped<PasswordTokens>();
        accounts.Services.Configure<InvitationOptions>(options => (options.Name, options.TokenLifespan) = (nameof(PasswordLinkKind.Invitation), Lifespan(PasswordLinkKind.Invitation)));
        accounts.Services.Configure<ForgottenOptions>(options => (options.Name, options.TokenLifespan) = (nameof(PasswordLinkKind.Forgotten), Lifespan(PasswordLinkKind.Forgotten)));
        accounts.AddTokenProvider<InvitationProvider>(nameof(PasswordLinkKind.Invitation)).AddTokenProvider<ForgottenProvider>(nameof(PasswordLinkKind.Forgotten));
    }

    public sealed class InvitationOptions : DataProtectionTokenProviderOptions;

    public sealed class ForgottenOptions : DataProtectionTokenProviderOptions;

    // The provider takes its lifespan from its options alone: two of them, two providers.
    private sealed class InvitationProvider(IDataProtectionProvider protection, IOptions<InvitationOptions> options, ILogger<DataProtectorTokenProvider<Account>> log)
        : DataProtectorTokenProvider<Account>(protection, options, log);

    private sealed class ForgottenProvider(IDataProtectionProvider protection, IOptions<ForgottenOptions> options, ILogger<DataProtectorTokenProvider<Account>> log)
        : DataProtectorTokenProvider<Account>(protection, options, log);
}
