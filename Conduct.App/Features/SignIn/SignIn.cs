using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Texts;
using Conduct.App.Security;
using Conduct.App.Shell.Frame;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Identity;

namespace Conduct.App.Features.SignIn;

/// <summary>Signing in with name and password.</summary>
public sealed class SignIn(
    UserManager<Account> accounts, SignInManager<Account> cookies, PasswordCheck passwords, SignInPauses pauses, KnownBrowser browsers, ActorLoader actors, CommandRunner commands, RefusedSignIns refused)
{
    /// <summary>Writes the cookie when name and password fit. An unknown name, a disabled account and a wrong password get the same answer after the same work.</summary>
    public async Task<SignInAnswer> TryAsync(HttpContext http, string userName, string password)
    {
        var account = await accounts.FindByNameAsync(userName.Trim());
        var attempt = TryOf(http, account, userName);
        if (pauses.Begin(attempt) is var wait && wait > TimeSpan.Zero)
        {
            return Refused(RefusedBecause.Paused, wait);
        }

        if (!passwords.Fits(account, password))
        {
            return Refused(account is null ? RefusedBecause.UnknownName : RefusedBecause.WrongPassword);
        }

        if (await actors.FindAsync(account!.Id, http.RequestAborted) is not { } actor || !await BeginAsync(http, account, actor))
        {
            return Refused(RefusedBecause.OutOfService);
        }

        pauses.Succeed(attempt);
        browsers.Remember(http, account.Id);
        if (account.Culture is not null)
        {
            Preferences.RememberCulture(http, Cultures.Find(account.Culture));
        }

        return SignInAnswer.Done;

        SignInAnswer Refused(RefusedBecause why, TimeSpan pause = default)
        {
            refused.Add(new(ClientAddress.Of(http), account?.Id, why));
            return new(false, pause);
        }
    }

    private async Task<bool> BeginAsync(HttpContext http, Account account, Actor actor)
    {
        var session = NewId.Next();
        if (await commands.RunAsync(new BeginSession(session, BrowserName.Of(http.Request.Headers.UserAgent), ClientAddress.Of(http)), actor) is not Outcome.Done)
        {
            return false;
        }

        await cookies.SignInWithClaimsAsync(account, isPersistent: false, [SessionKey.ClaimOf(session)]);
        return true;
    }

    private SignInTry TryOf(HttpContext http, Account? account, string userName)
    {
        var known = account is null ? null : browsers.Of(http, account.Id);
        var name = account is null ? ContentHash.Of(userName.Trim().ToUpperInvariant()) : $"{account.Id:N} {account.SecurityStamp}";
        return new(name, known ?? ClientAddress.Of(http), account?.Id, known is not null);
    }
}

/// <param name="Wait">How long this place has to wait before it may try again.</param>
public sealed record SignInAnswer(bool IsDone, TimeSpan Wait)
{
    public static SignInAnswer Done { get; } = new(true, TimeSpan.Zero);
}
