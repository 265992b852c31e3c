using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Conduct.App.Security;

/// <summary>What the cookie says: who, the security stamp, and whether the password must be changed first. Rights are not in it.</summary>
public sealed class AccountClaims(UserManager<Account> accounts, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<Account>(accounts, options)
{
    private const string MustChangePassword = "conduct:must-change-password";

    public static bool MustChange(ClaimsPrincipal user) => user.HasClaim(claim => claim.Type == MustChangePassword);

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        if (user.MustChangePassword)
        {
            identity.AddClaim(new Claim(MustChangePassword, ""));
        }

        return identity;
    }
}
