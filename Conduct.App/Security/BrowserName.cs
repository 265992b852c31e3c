namespace Conduct.App.Security;

/// <summary>What a person calls the browser, from what it says of itself.</summary>
public static class BrowserName
{
    public const int MaxLength = 40;

    // The first that fits: most of them also claim to be those below.
    private static readonly (string Mark, string Name)[] Browsers =
    [
        ("MicroMessenger", "WeChat"), ("DingTalk", "DingTalk"), ("Lark", "Feishu"), ("Edg", "Edge"), ("OPR", "Opera"), ("QQBrowser", "QQ"), ("HuaweiBrowser", "Huawei"),
        ("Firefox", "Firefox"), ("FxiOS", "Firefox"), ("Chrome", "Chrome"), ("CriOS", "Chrome"), ("Safari", "Safari"),
    ];

    private static readonly (string Mark, string Name)[] Systems =
    [
        ("HarmonyOS", "HarmonyOS"), ("OpenHarmony", "HarmonyOS"), ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS X", "macOS"), ("Linux", "Linux"),
    ];

    /// <returns>Empty when nothing is known of it.</returns>
    public static string Of(string? userAgent) => string.Join(", ", new[] { First(Browsers, userAgent), First(Systems, userAgent) }.OfType<string>());

    private static string? First((string Mark, string Name)[] known, string? userAgent) =>
        known.Where(one => userAgent?.Contains(one.Mark, StringComparison.Ordinal) == true).Select(one => one.Name).FirstOrDefault();
}
