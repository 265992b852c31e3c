namespace Conduct.App.Features.Accounts;

/// <summary>Codes of the rules about who may change which account.</summary>
public static class AccountRules
{
    public const string OwnRoles = "Accounts.OwnRoles";
    public const string OwnAccount = "Accounts.OwnAccount";
    public const string LastAdministrator = "Accounts.LastAdministrator";
    public const string AlreadyHasAccount = "Accounts.AlreadyHasAccount";
    public const string TooMany = "Accounts.TooMany";
    public const string NoInvitation = "Accounts.NoInvitation";
    public const string EmployeeHasLeft = "Accounts.EmployeeHasLeft";
}
