using System.Globalization;

namespace Conduct.App.Platform.Texts;

/// <summary>Content a company may keep in both languages, such as its clauses.</summary>
public static class Bilingual
{
    public static bool ReaderReadsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    /// <summary>The reader's language where there is a text in it, else the Chinese.</summary>
    public static string Pick(string chinese, string? english) =>
        ReaderReadsEnglish && !string.IsNullOrWhiteSpace(english) ? english : chinese;
}
