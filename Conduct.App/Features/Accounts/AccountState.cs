namespace Conduct.App.Features.Accounts;

/// <summary>How an account stands.</summary>
public enum AccountState
{
    InService,
    MustChangePassword,

    /// <summary>Somewhere a wrong password was typed too often: there it has to be waited.</summary>
    Paused,
    Disabled,
}
