namespace Conduct.App.Features.Accounts;

/// <summary>An account that was just opened; the password is here and nowhere else. A class, as a record would print it.</summary>
public sealed class OpenedAccount(PersonWithoutAccount person, NewPassword? password)
{
    public PersonWithoutAccount Person { get; } = person;

    /// <summary>Null for whoever was invited by mail.</summary>
    public NewPassword? Password { get; } = password;
}
