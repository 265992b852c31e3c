namespace Conduct.App.Features.Notifications;

internal static class ZoneDisplay
{
    // The names by which systems know the time of China.
    private static readonly string[] China = ["Asia/Shanghai", "Asia/Chongqing", "Asia/Harbin", "PRC", "China Standard Time"];

    /// <summary>What people call the time zone; no name of a file.</summary>
    public static string NameOf(TimeZoneInfo zone) => China.Contains(zone.Id) ? PreferencesTexts.BeijingTime : zone.DisplayName;
}
