using Conduct.Domain.Kernel;

namespace Conduct.Domain.Training;

/// <summary>What is to be read or watched: a Markdown text, an attached file, or a page elsewhere.</summary>
/// <param name="TextEn">The text in English, where the company keeps one.</param>
public sealed record CourseMaterial(MaterialKind Kind, string? Text = null, string? Link = null, MaterialFile? File = null, string? TextEn = null)
{
    public const int TextMaxLength = 50_000;
    public const int LinkMaxLength = 500;

    public static CourseMaterial None { get; } = new(MaterialKind.Text);

    /// <summary>The text for a reader; Chinese where there is no English.</summary>
    public (CourseLanguage Language, string? Text) TextIn(CourseLanguage language) =>
        language == CourseLanguage.English && TextEn is not null ? (language, TextEn) : (CourseLanguage.Chinese, Text);

    internal CourseMaterial Clean()
    {
        var (text, english) = (Optional(Text), Optional(TextEn));
        var link = string.IsNullOrWhiteSpace(Link) ? null : Rule.RequireText(Link, LinkMaxLength, TrainingRules.MaterialMissing);
        Rule.Require(link is null || (Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps), TrainingRules.LinkNotHttps);
        return this with { Text = text, TextEn = english, Link = link };
    }

    internal void RequireThere() => Rule.Require(
        Kind switch { MaterialKind.Text => Text, MaterialKind.Link => Link, MaterialKind.File => File?.Sha256 } is not null, TrainingRules.MaterialMissing);

    private static string? Optional(string? text) => string.IsNullOrWhiteSpace(text) ? null : Rule.RequireText(text, TextMaxLength, TrainingRules.MaterialMissing);
}

public enum MaterialKind
{
    Text,
    File,
    Link,
}

/// <summary>A file in the vault.</summary>
/// <param name="Sha256">SHA-256 of the plain bytes, 64 lower-case hexadecimal digits.</param>
public sealed record MaterialFile(string FileName, string Sha256, long SizeBytes, string ContentType);
