using System.Globalization;

namespace Conduct.App.Platform;

/// <summary>Content a company may keep in both languages, such as its clauses.</summary>
public static class Bilingual
{
    /// <summary>The reader's language where there is a text in it, else the Chinese.</summary>
    public static string Pick(string chinese, string? english) =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" && !string.IsNullOrWhiteSpace(english) ? english : chinese;
}
