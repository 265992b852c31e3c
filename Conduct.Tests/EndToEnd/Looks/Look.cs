using System.Globalization;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell.Frame;

namespace Conduct.Tests.EndToEnd.Looks;

/// <summary>Language and theme in which a page is looked at.</summary>
public sealed record Look(CultureInfo Culture, string Theme)
{
    /// <summary>Widths in pixels.</summary>
    public const int Desk = 1440;

    public const int Phone = 390;

    public const int Height = 900;

    public static IReadOnlyList<Look> All { get; } =
        [.. Cultures.All.SelectMany(culture => new[] { Themes.Light, Themes.Dark }, (culture, theme) => new Look(culture, theme))];

    public string OtherTheme => Theme == Themes.Light ? Themes.Dark : Themes.Light;

    public override string ToString() => $"{Culture.TwoLetterISOLanguageName}-{Theme}";
}
