using System.Globalization;
using System.Resources;
using Conduct.App.Platform.Texts;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace Conduct.App.Shell.Parts;

/// <summary>The component library's own texts in Chinese, which it lacks; in English it speaks for itself.</summary>
public sealed class ComponentTexts : MudLocalizer
{
    private const string DialogClose = "MudDialog_Close";

    public static readonly ResourceManager Chinese = new("Conduct.App.Shell.Parts.ComponentChinese", typeof(ComponentTexts).Assembly);

    // "Close" alone is also what is done with a case.
    public override LocalizedString this[string key] => key == DialogClose ? new(key, ShellTexts.CloseDialog) :
        CultureInfo.CurrentUICulture.Name == Cultures.Chinese.Name && Chinese.GetString(key, CultureInfo.InvariantCulture) is { } text
            ? new(key, text)
            : new(key, key, resourceNotFound: true);
}
