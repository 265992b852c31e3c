using System.Globalization;
using System.Resources;
using Conduct.App.Platform.Texts;

namespace Conduct.App.Platform.Excel;

/// <summary>The title of a column or sheet in every language of the product, taken from a text class; several are separated by commas.</summary>
/// <param name="texts">Resource manager of the text class.</param>
/// <param name="key">Name of the text.</param>
public sealed class ImportTitle(ResourceManager texts, string key)
{
    private static readonly CultureInfo[] Languages = [CultureInfo.GetCultureInfo("zh-CN"), CultureInfo.GetCultureInfo("en")];

    private readonly HashSet<string> _keys = [.. Languages.SelectMany(language => texts.GetString(key, language)!.Split(',', '，', '、')).Select(NormalText.Key)];

    /// <summary>The title in the current language.</summary>
    public string Current => texts.GetString(key, CultureInfo.CurrentUICulture)!;

    /// <summary>Whether a cell of an uploaded file means this title, whatever its width, case, spaces or required mark.</summary>
    public bool Matches(string text) => _keys.Contains(NormalText.Key(text));
}
