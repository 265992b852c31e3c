using System.Security.Cryptography;

namespace Conduct.App.Features.Accounts;

/// <summary>A password to read out once: 60 bits, without characters that look alike.</summary>
public static class InitialPassword
{
    private const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int GroupLength = 4;
    private const int LeastDifferent = 5;

    public static string Generate()
    {
        var password = string.Join('-', Group(), Group(), Group());

        // The password policy asks for variety; once in some millions chance does not give it.
        return password.Distinct().Count() > LeastDifferent ? password : Generate();
    }

    private static string Group() => RandomNumberGenerator.GetString(Alphabet, GroupLength);
}
