using System.Globalization;
using System.Text.RegularExpressions;

namespace Conduct.App.Platform.Audit;

/// <summary>
/// An end of the chain that went out of the house, into a log or a mail. Whoever can write to the database, and even knows the key, cannot call it back: the entry
/// must still stand there with this hash.
/// </summary>
/// <param name="Seq">Number of the last entry of that moment.</param>
/// <param name="Hash">Its hash.</param>
public sealed partial record SentHead(long Seq, string Hash)
{
    /// <summary>Every head in a text: an argument, lines of a log, the text of mails.</summary>
    public static IReadOnlyList<SentHead> Read(string text) =>
        [.. Pattern().Matches(text).Select(match => new SentHead(long.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture), match.Groups[2].Value)).Distinct()];

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Seq}:{Hash}");

    [GeneratedRegex("(?<![0-9])([0-9]{1,18}):([0-9a-f]{64})(?![0-9a-f])")]
    private static partial Regex Pattern();
}
