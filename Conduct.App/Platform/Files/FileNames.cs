using System.Globalization;

namespace Conduct.App.Platform.Files;

/// <summary>Names of files as people may see them: what cannot be seen can only deceive.</summary>
public static class FileNames
{
    /// <summary>
    /// Without control characters, and without the signs of Unicode that have no shape of their own (category Cf, as U+202E, by which "gpj.exe" reads "exe.jpg", zero-width signs and the byte
    /// order mark), line and paragraph separators, and halves of a pair.
    /// </summary>
    public static string Plain(string name) => string.Concat(name.EnumerateRunes().Where(sign => System.Text.Rune.GetUnicodeCategory(sign) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate) && sign != System.Text.Rune.ReplacementChar)).Trim();
}
