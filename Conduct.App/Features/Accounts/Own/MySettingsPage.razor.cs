using System.Globalization;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell;
using Conduct.App.Shell.Frame;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Accounts;

/// <summary>What everybody sets for themselves, in one place: language, look, password, and the way to the notifications.</summary>
public sealed partial class MySettingsPage : ConductPage
{
    private string? _userName;

    [Inject]
    public required AccountQuery Query { get; init; }

    [CascadingParameter(Name = "Theme")]
    public string? Theme { get; set; }

    private static string OtherLanguage => CultureInfo.CurrentUICulture.Name == Cultures.Chinese.Name ? Cultures.English.Name : Cultures.Chinese.Name;

    private bool IsDark => Theme == Themes.Dark;

    private string OtherTheme => IsDark ? Themes.Light : Themes.Dark;

    protected override async Task OnInitializedAsync() => _userName = await ActorAsync() is { } actor ? await Query.OwnNameAsync(actor, Cancellation) : null;
}
