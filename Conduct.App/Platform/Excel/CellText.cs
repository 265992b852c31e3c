using System.Text;
using System.Text.RegularExpressions;

namespace Conduct.App.Platform.Excel;

/// <summary>Makes any text fit to stand in a cell.</summary>
public static partial class CellText
{
    /// <summary>UTF-16 units a cell holds (Excel specifications and limits).</summary>
    public const int MaxLength = 32_767;

    private const char Ellipsis = '…';

    /// <summary>
    /// Text without what XML 1.0 §2.2 forbids and without lone surrogates, line ends as LF, cut with an ellipsis at
    /// <see cref="MaxLength"/>.
    /// </summary>
    public static string Clean(string text)
    {
        var clean = IsClean(text) ? text : Rebuild(text);
        if (clean.Length <= MaxLength)
        {
            return clean;
        }

        var keep = MaxLength - 1;
        return string.Concat(clean.AsSpan(0, char.IsHighSurrogate(clean[keep - 1]) ? keep - 1 : keep), [Ellipsis]);
    }

    /// <summary>Escapes what a reader would take for an escaped character: "_x000D_" (ECMA-376 part 1, 22.9.2.19 ST_Xstring).</summary>
    public static string Escape(string clean) =>
        clean.Contains("_x", StringComparison.OrdinalIgnoreCase) ? EscapedCharacter().Replace(clean, "_x005F_") : clean;

    /// <summary>Whether typing this text into a cell would start a formula or break out of a pasted line.</summary>
    public static bool LooksLikeFormula(string clean) =>
        clean.Length > 0 && clean[0] is '=' or '+' or '-' or '@' or '\t' or '\n' or '＝' or '＋' or '－' or '＠' or '\'';

    private static bool IsClean(string text)
    {
        foreach (var c in text)
        {
            if (char.IsSurrogate(c) || c is '\r' || IsForbidden(c))
            {
                return false;
            }
        }

        return true;
    }

    private static string Rebuild(string text)
    {
        var built = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                built.Append(c).Append(text[++i]);
            }
            else if (c is '\r')
            {
                i += i + 1 < text.Length && text[i + 1] is '\n' ? 1 : 0;
                built.Append('\n');
            }
            else if (!char.IsSurrogate(c) && !IsForbidden(c))
            {
                built.Append(c);
            }
        }

        return built.ToString();
    }

    private static bool IsForbidden(char c) =>
        c is < ' ' and not ('\t' or '\n' or '\r') or '\uFFFE' or '\uFFFF';

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant)]
    private static partial Regex EscapedCharacter();
}
