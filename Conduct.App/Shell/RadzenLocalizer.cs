using System.Globalization;
using System.Resources;
using Radzen;

namespace Conduct.App.Shell;

/// <summary>Radzen's own texts in Chinese, which the package lacks; any other language is its own affair.</summary>
public sealed class RadzenLocalizer : ILocalizer
{
    private static readonly ResourceManager Chinese = new("Conduct.App.Shell.RadzenChinese", typeof(RadzenLocalizer).Assembly);

    /// <returns>Null leaves the text to Radzen.</returns>
    public string? Get(string key, CultureInfo culture) =>
        culture.TwoLetterISOLanguageName == "zh" ? Chinese.GetString(key, CultureInfo.InvariantCulture) : null;
}
