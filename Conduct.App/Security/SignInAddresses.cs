namespace Conduct.App.Security;

/// <summary>Addresses of the pages around signing in; all are static.</summary>
public static class SignInAddresses
{
    public const string SignIn = "/sign-in";
    public const string SignOut = "/sign-out";
    public const string ChangePassword = "/change-password";
    public const string SetUp = "/set-up";
}
