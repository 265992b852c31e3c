using Conduct.App.Platform;

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

    public static string Icon(this Tone tone) => tone switch
    {
        Tone.Info => "info",
        Tone.Good => "check_circle",
        Tone.Warn => "schedule",
        Tone.Bad => "error",
        Tone.Neutral => "radio_button_unchecked",
    };
}
