using Conduct.App.Data.Disk;
using Conduct.App.Platform.Texts;
using Conduct.App.Security;
using Conduct.App.Shell.Frame;
using Microsoft.AspNetCore.Identity;

namespace Conduct.App.Features.SignIn;

/// <summary>Signing in with name and password.</summary>
public sealed class SignIn(UserManager<Account> accounts, SignInManager<Account> session, ILogger<SignIn> log)
{
    /// <summary>Writes the cookie when name and password fit; tells nothing about why they do not.</summary>
    public async Task<bool> TryAsync(HttpContext http, string userName, string password)
    {
        try
        {
            return await CheckAsync(http, userName, password);
        }
        catch (Exception full) when (StorageFull.Explains(full))
        {
            // An attempt that cannot be counted does not count as a good one.
            log.LogCritical("A sign-in could not be recorded: the disk is full");
            return Failed();
        }
    }

    private async Task<bool> CheckAsync(HttpContext http, string userName, string password)
    {
        var account = await accounts.FindByNameAsync(userName.Trim());
        if (account is null || account.Disabled)
        {
            // The same work as for an account that exists, so that the time taken says nothing either.
            accounts.PasswordHasher.HashPassword(new Account(), password);
            return Failed();
        }

        var result = await session.PasswordSignInAsync(account, password, isPersistent: false, lockoutOnFailure: true);
        if (!result.Succeeded)
        {
            return Failed();
        }

        if (account.Culture is not null)
        {
            Preferences.RememberCulture(http, Cultures.Find(account.Culture));
        }

        return true;
    }

    private bool Failed()
    {
        log.LogInformation("A sign-in was refused");
        return false;
    }
}
