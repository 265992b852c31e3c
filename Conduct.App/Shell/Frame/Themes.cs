namespace Conduct.App.Shell.Frame;

/// <summary>Light or dark, remembered in a cookie so that the first byte already has the right look.</summary>
public static class Themes
{
    public const string Cookie = "conduct.theme";
    public const string Light = "light";
    public const string Dark = "dark";

    public static string Of(HttpContext? http) => Known(http?.Request.Cookies[Cookie]);

    public static string Known(string? name) => name == Dark ? Dark : Light;
}
