using System.Text;

namespace Conduct.App.Platform.Texts;

/// <summary>Evens out what input methods and copying leave in typed text.</summary>
public static class NormalText
{
    private const char FullWidthOffset = (char)('！' - '!');

    /// <summary>
    /// Full-width digits, letters and spaces as half-width, no-break spaces as spaces, marks without width (BOM, direction) removed,
    /// ends trimmed. Chinese punctuation stays.
    /// </summary>
    public static string Of(string text) => Fold(text, c => char.IsAsciiLetterOrDigit(c), keepSpaces: true);

    /// <summary>As <see cref="Of"/>, with all full-width forms folded and no white space: staff numbers, addresses, dates, amounts.</summary>
    public static string Code(string text) => Fold(text, _ => true, keepSpaces: false);

    /// <summary>As <see cref="Code"/>, in lower case and without the mark of required columns: for comparing titles.</summary>
    public static string Key(string text) => Code(text).Trim('*').ToLowerInvariant();

    private static string Fold(string text, Func<char, bool> folds, bool keepSpaces)
    {
        var built = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (IsInvisible(c))
            {
                continue;
            }

            if (c is not ('\n' or '\r') && char.IsWhiteSpace(c))
            {
                built.Append(keepSpaces ? " " : "");
            }
            else if (keepSpaces || !char.IsWhiteSpace(c))
            {
                var half = c is >= '！' and <= '～' ? (char)(c - FullWidthOffset) : c;
                built.Append(folds(half) ? half : c);
            }
        }

        return built.ToString().Trim();
    }

    private static bool IsInvisible(char c) =>
        c is '\uFEFF' or '\u200B' or '\u2060' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E');
}
