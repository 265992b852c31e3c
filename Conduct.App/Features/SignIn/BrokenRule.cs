using Conduct.App.Platform.Texts;
using Conduct.App.Security;
using Conduct.Domain.Staff;

namespace Conduct.App.Features.SignIn;

/// <summary>The rule a static form was refused by, carried in its address; only codes that can come of these forms are shown.</summary>
public static class BrokenRule
{
    private static readonly Dictionary<string, object[]> Known = new()
    {
        [SecurityRules.PasswordWrong] = [],
        [SecurityRules.TooManyTries] = [],
        [SecurityRules.PasswordNotNew] = [],
        [SecurityRules.PasswordTooWeak] = [AccountSetup.PasswordMinLength],
        [SecurityRules.PasswordsDiffer] = [],
        [SecurityRules.LinkOver] = [],
        [SecurityRules.UserNameTaken] = [],
        [SecurityRules.UserNameMissing] = [],
        [SecurityRules.SetUpCodeWrong] = [],
        [StaffRules.UnitNameMissing] = [],
    };

    public static string? Text(string? code) => code is null ? null
        : Known.TryGetValue(code, out var arguments) ? DomainTexts.OfRule(code, arguments)
        : OutcomeTexts.Changed;
}
