using Conduct.App.Security;

namespace Conduct.App.Features.Accounts;

internal static class AccountStates
{
    /// <summary>The gravest first: a disabled account stays disabled when a pause ends.</summary>
    public static AccountState Of(Account account, SignInPauses pauses) => account switch
    {
        { Disabled: true } => AccountState.Disabled,
        _ when pauses.Until(account.Id) is not null => AccountState.Paused,
        { MustChangePassword: true } => AccountState.MustChangePassword,
        _ => AccountState.InService,
    };
}
