using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Conduct.App.Shell.Parts;

/// <summary>All symbols in one picture, fetched once: a page names the one it means.</summary>
public static class IconSprite
{
    public const string Path = "/icons.svg";

    private static readonly string Text = Draw();
    private static readonly string Version = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))[..12];

    /// <returns>The inside of an svg element that shows the symbol, as components of the library take it for an icon.</returns>
    /// <exception cref="ArgumentException">There is no such symbol.</exception>
    public static string Of(string name) => IconTable.Drawings.ContainsKey(name)
        ? $"<use href=\"{Path}?v={Version}#{name}\"/>"
        : throw new ArgumentException($"No symbol is called {name}.", nameof(name));

    /// <summary>Where the picture is fetched; its address changes with its content.</summary>
    public static void MapIcons(this IEndpointRouteBuilder routes) => routes.MapGet(Path, (HttpContext http) =>
    {
        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Text(Text, "image/svg+xml", Encoding.UTF8);
    }).AllowAnonymous();

    private static string Draw()
    {
        var text = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\">");
        foreach (var (name, drawing) in IconTable.Drawings)
        {
            text.Append(CultureInfo.InvariantCulture, $"<symbol id=\"{name}\" viewBox=\"0 0 24 24\">{drawing}</symbol>");
        }

        return text.Append("</svg>").ToString();
    }
}
