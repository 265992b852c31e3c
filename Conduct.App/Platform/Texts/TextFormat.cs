using System.Globalization;

namespace Conduct.App.Platform.Texts;

/// <summary>Texts with places to fill, which bear names that end in <c>Format</c>.</summary>
public static class TextFormat
{
    /// <summary>The text with its places filled, written as the reader's culture writes numbers and days.</summary>
    public static string With(this string format, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.CurrentCulture, format, values);
}
