using System.Globalization;
using System.Text;
using Conduct.Domain.Kernel;

namespace Conduct.App.Register;

/// <summary>
/// What a search looks through, and its pairs of neighbouring characters, which both databases index: so a word of two Chinese
/// characters, a staff number and an English word are found alike, in milliseconds.
/// </summary>
public sealed class RegisterText
{
    private static readonly CompareInfo Chinese = CompareInfo.GetCompareInfo("zh-CN");

    public long RowId { get; init; }

    /// <summary>Folded, see <see cref="SearchFold.Words"/>.</summary>
    public required string Text { get; set; }

    /// <summary>Distinct pairs, parted by blanks.</summary>
    public required string Grams { get; set; }

    /// <summary>The text of a row from its parts; missing ones are left out.</summary>
    public static RegisterText Of(params IEnumerable<string?> parts)
    {
        var text = SearchFold.Words(string.Join(' ', parts));
        return new() { Text = text, Grams = JoinedGrams(text) };
    }

    /// <summary>
    /// The distinct pairs of neighbours in a folded text; pairs with a blank are left out. ASCII is moved to its full-width
    /// forms, which no tokenizer splits.
    /// </summary>
    public static IEnumerable<string> GramsOf(string folded) => PairsOf(folded).Select(pair => $"{Wide(pair.First)}{Wide(pair.Second)}");

    /// <summary>A key whose plain order is the Chinese order by pronunciation: 李 before 王 before 张.</summary>
    public static string OrderOf(string name) => Convert.ToHexString(Chinese.GetSortKey(name).KeyData);

    /// <summary>The full-width form of a printable ASCII character; any other rune as it is.</summary>
    public static Rune Wide(Rune rune) => rune.Value is > ' ' and <= '~' ? new(rune.Value + 0xFEE0) : rune;

    private static IEnumerable<(Rune First, Rune Second)> PairsOf(string folded)
    {
        var seen = new HashSet<(Rune, Rune)>(folded.Length);
        var first = new Rune(' ');
        foreach (var second in folded.EnumerateRunes())
        {
            if (first.Value != ' ' && second.Value != ' ' && seen.Add((first, second)))
            {
                yield return (first, second);
            }

            first = second;
        }
    }

    // Without a text for each pair: a row has hundreds.
    private static string JoinedGrams(string folded)
    {
        var grams = new StringBuilder(folded.Length * 3);
        foreach (var (first, second) in PairsOf(folded))
        {
            if (grams.Length > 0)
            {
                grams.Append(' ');
            }

            Append(grams, Wide(first));
            Append(grams, Wide(second));
        }

        return grams.ToString();
    }

    // A builder takes a rune as an object and makes a text of it first.
    private static void Append(StringBuilder builder, Rune rune)
    {
        Span<char> characters = stackalloc char[2];
        builder.Append(characters[..rune.EncodeToUtf16(characters)]);
    }
}
