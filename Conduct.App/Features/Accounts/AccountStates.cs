using Conduct.App.Security;

namespace Conduct.App.Features.Accounts;

internal static class AccountStates
{
    /// <summary>The gravest first: a disabled account stays disabled when its lock ends.</summary>
    public static AccountState Of(Account account, DateTimeOffset now) => account switch
    {
        { Disabled: true } => AccountState.Disabled,
        { LockoutEnd: { } end } when end > now => AccountState.Locked,
        { MustChangePassword: true } => AccountState.MustChangePassword,
        _ => AccountState.InService,
    };
}
