namespace Conduct.App.Features.Accounts;

/// <summary>How an account stands.</summary>
public enum AccountState
{
    InService,
    MustChangePassword,
    Locked,
    Disabled,
}
