using System.Net;
using System.Text;

namespace Conduct.Tests.EndToEnd.Looks;

/// <summary>One page with all pictures of the folder, a row for each sight.</summary>
internal static class ContactSheet
{
    private const string Style = "body{font:14px sans-serif;margin:1rem}section{display:flex;flex-wrap:wrap;gap:.5rem;align-items:flex-start}img{height:260px;border:1px solid #aaa}figure{margin:0}";

    public static Task WriteAsync(string folder)
    {
        var html = new StringBuilder($"<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Gallery</title><style>{Style}</style>");
        foreach (var sight in Directory.EnumerateFiles(folder, "*.png").Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal).GroupBy(SightOf))
        {
            html.Append($"<h2>{WebUtility.HtmlEncode(sight.Key)}</h2><section>");
            foreach (var file in sight.Select(WebUtility.HtmlEncode))
            {
                html.Append($"<figure><a href=\"{file}\"><img loading=\"lazy\" src=\"{file}\" alt=\"{file}\"></a><figcaption>{file}</figcaption></figure>");
            }

            html.Append("</section>");
        }

        return File.WriteAllTextAsync(Path.Combine(folder, "index.html"), html.ToString());
    }

    // The last three parts are language, theme and width.
    private static string SightOf(string file) => string.Join('-', file.Split('-')[..^3]);
}
