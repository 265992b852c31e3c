using Conduct.App.Data;
using Microsoft.AspNetCore.Identity;

namespace Conduct.App.Security;

public static class AccountSetup
{
    public const int PasswordMinLength = 10;

    /// <summary>Accounts and their passwords; works without a web server.</summary>
    public static void AddAccounts(this IServiceCollection services) => PasswordTokens.AddTo(services.AddScoped<StaffAccounts>().AddSingleton<ILookupNormalizer, FoldedNames>().AddIdentityCore<Account>(options =>
    {
        options.User.AllowedUserNameCharacters = "";

        // Length and variety instead of prescribed kinds of characters (NIST SP 800-63B).
        options.Password.RequiredLength = PasswordMinLength;
        options.Password.RequiredUniqueChars = 5;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
    }).AddEntityFrameworkStores<ConductDb>().AddClaimsPrincipalFactory<AccountClaims>().AddSignInManager());
}
