using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Identity;

namespace Conduct.App.Security;

/// <summary>Codes of the rules about accounts and passwords.</summary>
public static class SecurityRules
{
    public const string PasswordWrong = "Security.PasswordWrong";
    public const string TooManyTries = "Security.TooManyTries";
    public const string PasswordNotNew = "Security.PasswordNotNew";
    public const string PasswordTooWeak = "Security.PasswordTooWeak";
    public const string PasswordsDiffer = "Security.PasswordsDiffer";
    public const string UserNameTaken = "Security.UserNameTaken";
    public const string UserNameMissing = "Security.UserNameMissing";
    public const string LinkOver = "Security.LinkOver";
    public const string SetUpCodeWrong = "Security.SetUpCodeWrong";
    public const string SetUpDone = "Security.SetUpDone";

    /// <summary>Turns what Identity refuses into a named rule.</summary>
    /// <exception cref="RuleBrokenException">The result is no success.</exception>
    public static void RequireAccepted(IdentityResult result)
    {
        var codes = result.Errors.Select(error => error.Code).ToHashSet();
        Rule.Require(!codes.Contains(nameof(IdentityErrorDescriber.DuplicateUserName)), UserNameTaken);
        Rule.Require(!codes.Contains(nameof(IdentityErrorDescriber.InvalidUserName)), UserNameMissing);
        Rule.Require(result.Succeeded, PasswordTooWeak, AccountSetup.PasswordMinLength);
    }
}
