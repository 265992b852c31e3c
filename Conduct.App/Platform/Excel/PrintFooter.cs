namespace Conduct.App.Platform.Excel;

/// <summary>The foot of a printed page (ECMA-376 part 1, 18.3.1.46 headerFooter: &amp;L left, &amp;R right, &amp;P page, &amp;N pages).</summary>
internal static class PrintFooter
{
    private const int MaxLength = 200;

    public static string Compose(string? line)
    {
        const string Pages = "&R&P / &N";
        if (string.IsNullOrWhiteSpace(line))
        {
            return Pages;
        }

        var clean = CellText.Clean(line).ReplaceLineEndings(" ");
        if (clean.Length > MaxLength)
        {
            clean = clean[..(char.IsHighSurrogate(clean[MaxLength - 1]) ? MaxLength - 1 : MaxLength)];
        }

        // The space keeps a line that begins with digits from being read as the font size.
        return $"&L {clean.Replace("&", "&&", StringComparison.Ordinal)}{Pages}";
    }
}
