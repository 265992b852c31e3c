namespace Conduct.App.Features.SignIn;

/// <summary>A sign-in that was refused, for the audit. What was typed is not in it: people type passwords where names belong.</summary>
/// <param name="Address">Where it came from.</param>
/// <param name="AccountId">Whose; null for a name that nobody has.</param>
/// <param name="Why">What was wrong.</param>
/// <param name="Count">More than one for those of an address that were too many to be written one by one.</param>
public sealed record RefusedSignIn(string Address, Guid? AccountId, RefusedBecause Why, int Count = 1);

public enum RefusedBecause
{
    UnknownName,
    WrongPassword,

    /// <summary>Disabled, or of somebody who does not work here today.</summary>
    OutOfService,

    /// <summary>After several tries; the password was not looked at.</summary>
    Paused,

    /// <summary>Whatever it was: counted only.</summary>
    TooMany,
}
