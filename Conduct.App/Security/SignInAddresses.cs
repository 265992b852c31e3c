namespace Conduct.App.Security;

/// <summary>Addresses of the pages around signing in; all are static.</summary>
public static class SignInAddresses
{
    public const string SignIn = "/sign-in";
    public const string SignOut = "/sign-out";
    public const string ChangePassword = "/change-password";
    public const string SetUp = "/set-up";
    public const string ForgottenPassword = "/forgotten-password";
    public const string ChoosePassword = "/choose-password";

    /// <summary>Where the owner of an account chooses a password; it names no person.</summary>
    public static string ChoosePasswordOf(Guid accountId, PasswordLinkKind kind, string token) =>
        $"{ChoosePassword}?account={accountId:N}&kind={kind}&token={Uri.EscapeDataString(token)}";
}
