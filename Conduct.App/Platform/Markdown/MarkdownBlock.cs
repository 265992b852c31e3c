using System.Text.RegularExpressions;

namespace Conduct.App.Platform.Markdown;

internal enum MarkdownKind
{
    Empty,
    Plain,
    Heading,
    Bullet,
    Number,
    Quote,
    Rule,
}

/// <summary>What one line is.</summary>
internal readonly partial record struct MarkdownBlock(MarkdownKind Kind, string Text, int Level = 0)
{
    public static MarkdownBlock Of(string line)
    {
        var text = line.Trim();
        return text switch
        {
            "" => new(MarkdownKind.Empty, ""),
            "---" or "***" or "___" => new(MarkdownKind.Rule, ""),
            _ when Heading().Match(text) is { Success: true } heading => new(MarkdownKind.Heading, heading.Groups["text"].Value, heading.Groups["marks"].Length),
            _ when Bullet().Match(text) is { Success: true } bullet => new(MarkdownKind.Bullet, bullet.Groups["text"].Value),
            _ when Number().Match(text) is { Success: true } number => new(MarkdownKind.Number, number.Groups["text"].Value),
            ['>', .. var quoted] => new(MarkdownKind.Quote, quoted.Trim()),
            _ => new(MarkdownKind.Plain, text),
        };
    }

    [GeneratedRegex(@"^(?<marks>#{1,6})\s+(?<text>.+?)\s*#*$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^[-*+]\s+(?<text>.+)$")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^\d{1,3}(?:[.)]\s+|、\s*)(?<text>.+)$")]
    private static partial Regex Number();
}
