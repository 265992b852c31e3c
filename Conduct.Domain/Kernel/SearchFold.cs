using System.Globalization;
using System.Text;

namespace Conduct.Domain.Kernel;

/// <summary>
/// What two texts have in common that a reader takes for the same: width, case, blanks, marks without width, and the dot between the parts of a name. A
/// search folds both what it looks for and what it looks through.
/// </summary>
public static class SearchFold
{
    private const char Dot = '·';

    /// <summary>Without any blanks: a name, a number, an account.</summary>
    public static string Of(string text) => Fold(text, keepBlanks: false);

    /// <summary>With single blanks between words: a text.</summary>
    public static string Words(string text) => Fold(text, keepBlanks: true);

    private static string Fold(string text, bool keepBlanks)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in Repaired(text).Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune))
            {
                Append(folded, IsDot(rune.Value) ? new(Dot) : Rune.ToLowerInvariant(rune));
            }
            else if (keepBlanks && folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }

    // Middle dot, bullet, hyphenation point, bullet operator, dot operator, katakana dot: which one comes depends on the input method.
    private static bool IsDot(int rune) => rune is Dot or 0x2022 or 0x2027 or 0x2219 or 0x22C5 or 0x30FB;

    // A builder takes a rune as an object and makes a text of it first.
    private static void Append(StringBuilder builder, Rune rune)
    {
        if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format)
        {
            return;
        }

        Span<char> characters = stackalloc char[2];
        builder.Append(characters[..rune.EncodeToUtf16(characters)]);
    }

    // A lone surrogate, which normalising refuses, becomes the replacement character.
    private static string Repaired(string text) =>
        text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text;
}
