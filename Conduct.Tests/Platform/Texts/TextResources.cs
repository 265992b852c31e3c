using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;

namespace Conduct.Tests.Platform.Texts;

/// <summary>One pair of text files: Chinese is neutral, English beside it.</summary>
internal static partial class TextResources
{
    public static IReadOnlyDictionary<string, string> Chinese(this ResourceManager texts) => texts.In("");

    public static IReadOnlyDictionary<string, string> English(this ResourceManager texts) => texts.In("en");

    /// <summary>The placeholders of a text, each once, with its format left out.</summary>
    public static IReadOnlyList<string> Placeholders(string text) =>
        [.. Placeholder().Matches(text).Select(match => match.Groups["name"].Value).Distinct().Order(StringComparer.Ordinal)];

    public static bool HasChinese(string text) => Han().IsMatch(text);

    // Without parents: a text that exists in Chinese only must not count as English.
    private static Dictionary<string, string> In(this ResourceManager texts, string culture) =>
        texts.GetResourceSet(CultureInfo.GetCultureInfo(culture), createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    [GeneratedRegex(@"\{(?<name>\w+)(:[^}]*)?\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]")]
    private static partial Regex Han();
}
