namespace Conduct.App.Features.Training;

public static class SessionSignInRules
{
    public const string SignInTooOften = "Training.SignInTooOften";
}
