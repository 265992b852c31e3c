using System.Net;

namespace Conduct.Tests.EndToEnd.Looks;

/// <summary>One page with all pictures of the folder, a row for each sight.</summary>
internal static class ContactSheet
{
    private const string Head = """
        <!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Gallery</title>
        <style>body{font:14px sans-serif;margin:1rem}section{display:flex;flex-wrap:wrap;gap:.5rem;align-items:flex-start}img{height:260px;border:1px solid #aaa}figure{margin:0}</style>
        """;

    public static Task WriteAsync(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*.png").Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal);
        return File.WriteAllTextAsync(Path.Combine(folder, "index.html"), Head + string.Concat(files.GroupBy(SightOf).Select(RowOf)));
    }

    private static string RowOf(IGrouping<string, string> sight) =>
        $"<h2>{WebUtility.HtmlEncode(sight.Key)}</h2><section>{string.Concat(sight.Select(WebUtility.HtmlEncode).Select(FigureOf))}</section>";

    private static string FigureOf(string? file) =>
        $"<figure><a href=\"{file}\"><img loading=\"lazy\" src=\"{file}\" alt=\"{file}\"></a><figcaption>{file}</figcaption></figure>";

    // The last three parts are language, theme and width.
    private static string SightOf(string file) => string.Join('-', file.Split('-')[..^3]);
}
