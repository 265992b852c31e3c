using Conduct.Domain.Kernel;

namespace Conduct.Domain.Training;

/// <summary>What is to be read or watched: a Markdown text, an attached file, or a page elsewhere.</summary>
public sealed record CourseMaterial(MaterialKind Kind, string? Text = null, string? Link = null, MaterialFile? File = null)
{
    public const int TextMaxLength = 50_000;
    public const int LinkMaxLength = 500;

    public static CourseMaterial None { get; } = new(MaterialKind.Text);

    internal CourseMaterial Clean()
    {
        var text = string.IsNullOrWhiteSpace(Text) ? null : Rule.RequireText(Text, TextMaxLength, TrainingRules.MaterialMissing);
        var link = string.IsNullOrWhiteSpace(Link) ? null : Rule.RequireText(Link, LinkMaxLength, TrainingRules.MaterialMissing);
        Rule.Require(link is null || (Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps), TrainingRules.LinkNotHttps);
        return this with { Text = text, Link = link };
    }

    internal void RequireThere() => Rule.Require(
        Kind switch { MaterialKind.Text => Text, MaterialKind.Link => Link, _ => File?.Sha256 } is not null, TrainingRules.MaterialMissing);
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
