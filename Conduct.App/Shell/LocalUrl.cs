namespace Conduct.App.Shell;

/// <summary>Keeps a return address on this site: whatever could lead elsewhere becomes the home page.</summary>
public static class LocalUrl
{
    public const string Home = "/";

    /// <summary>In the form of a header, which knows ASCII alone.</summary>
    public static string OrHome(string? url) => url is not null && IsLocal(url) ? string.Concat(url.EnumerateRunes().Select(Written)) : Home;

    private static string Written(System.Text.Rune sign) => sign.IsAscii && sign.Value > ' ' ? sign.ToString() : Uri.EscapeDataString(sign.ToString());

    // Browsers read "//host" and "/\host" as another site, and drop control characters before they look.
    private static bool IsLocal(string url) =>
        url.StartsWith('/')
        && (url.Length == 1 || url[1] is not ('/' or '\\'))
        && !url.Any(char.IsControl);
}
