using Conduct.App.Security;
using Microsoft.AspNetCore.Identity;

namespace Conduct.App.Features.SignIn;

/// <summary>Compares a password: one comparison for each try, also where there is nothing to compare with, so that the time taken says nothing.</summary>
public sealed class PasswordCheck(IPasswordHasher<Account> hasher)
{
    // Of a password that nobody has; made at the first try there is, whoever tries.
    private static string? _nobodys;

    /// <param name="account">Null for a name that nobody has.</param>
    public bool Fits(Account? account, string password)
    {
        _nobodys ??= hasher.HashPassword(new Account(), $"{Guid.NewGuid()}");
        var result = hasher.VerifyHashedPassword(account ?? new Account(), account?.PasswordHash ?? _nobodys, password);
        return result != PasswordVerificationResult.Failed && account?.PasswordHash is not null;
    }
}
