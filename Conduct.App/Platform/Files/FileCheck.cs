namespace Conduct.App.Platform.Files;

/// <summary>Decides by content and name whether a file may be kept; neither is believed alone.</summary>
public static class FileCheck
{
    /// <summary>The type of a file on the allow-list, or why it is refused.</summary>
    /// <param name="content">A seekable stream of the whole file; left anywhere.</param>
    /// <param name="fileName">The name it was uploaded under; only its extension counts.</param>
    public static (FileType? Type, FileRefusal? Refusal) Check(Stream content, string fileName)
    {
        var promised = FileType.OfName(fileName);
        var extension = Path.GetExtension(fileName);
        var sniffed = FileSniffer.Sniff(content, promised?.Kind);
        return (sniffed, promised) switch
        {
            ({ Refusal: { } code }, _) => (null, new(code, extension)),
            (_, null) => (null, new(FileRefusalCode.TypeNotAllowed, extension)),
            ({ Kind: { } kind }, _) when promised.Of(kind) is { } type => (type, null),
            _ => (null, new(FileRefusalCode.TypeMismatch, extension)),
        };
    }
}
