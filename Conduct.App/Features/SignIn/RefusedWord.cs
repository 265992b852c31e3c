using Conduct.App.Platform.Texts;

namespace Conduct.App.Features.SignIn;

internal sealed class RefusedWord : EventWord
{
    public override IReadOnlyCollection<string> Details => [nameof(RefusedSignIn.Why)];

    public override string Of(string code) => !Enum.TryParse<RefusedBecause>(code, out var why) ? code : why switch
    {
        RefusedBecause.UnknownName => SignInTexts.WhyUnknownName,
        RefusedBecause.WrongPassword => SignInTexts.WhyWrongPassword,
        RefusedBecause.OutOfService => SignInTexts.WhyOutOfService,
        RefusedBecause.Paused => SignInTexts.WhyPaused,
        RefusedBecause.TooMany => SignInTexts.WhyTooMany,
    };
}
