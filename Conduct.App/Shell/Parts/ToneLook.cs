using Conduct.App.Platform;
using MudBlazor;

namespace Conduct.App.Shell.Parts;

internal static class ToneLook
{
    public static string CssName(this Tone tone) => tone switch
    {
        Tone.Info => "info",
        Tone.Good => "good",
        Tone.Warn => "warn",
        Tone.Bad => "bad",
        Tone.Neutral => "neutral",
    };

    /// <summary>The colour's name in the component library's styles.</summary>
    public static string ColorName(this Tone tone) => tone switch
    {
        Tone.Info => "info",
        Tone.Good => "success",
        Tone.Warn => "warning",
        Tone.Bad => "error",
        Tone.Neutral => "dark",
    };

    public static Severity Severity(this Tone tone) => tone switch
    {
        Tone.Info => MudBlazor.Severity.Info,
        Tone.Good => MudBlazor.Severity.Success,
        Tone.Warn => MudBlazor.Severity.Warning,
        Tone.Bad => MudBlazor.Severity.Error,
        Tone.Neutral => MudBlazor.Severity.Normal,
    };

    public static string Icon(this Tone tone) => tone switch
    {
        Tone.Info => "info",
        Tone.Good => "check_circle",
        Tone.Warn => "schedule",
        Tone.Bad => "error",
        Tone.Neutral => "radio_button_unchecked",
    };
}
