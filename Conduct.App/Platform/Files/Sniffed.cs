namespace Conduct.App.Platform.Files;

/// <summary>What content turned out to be: a kind, a reason to refuse it, or nothing known.</summary>
internal readonly record struct Sniffed(FileKind? Kind, FileRefusalCode? Refusal)
{
    public static Sniffed Unknown => default;

    public static implicit operator Sniffed(FileKind kind) => new(kind, null);

    public static implicit operator Sniffed(FileRefusalCode refusal) => new(null, refusal);
}
