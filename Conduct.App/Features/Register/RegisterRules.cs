namespace Conduct.App.Features.Register;

public static class RegisterRules
{
    public const string ViewNameMissing = "Register.ViewNameMissing";
}
