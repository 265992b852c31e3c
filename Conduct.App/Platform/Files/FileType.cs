namespace Conduct.App.Platform.Files;

/// <summary>What a kept file is.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="MediaType">Its media type (IANA registry) for sending it.</param>
/// <param name="Extensions">The extensions its name may end with, lower case, with the dot.</param>
public sealed record FileType(FileKind Kind, string MediaType, params IReadOnlyList<string> Extensions)
{
    private const string Office = "application/vnd.openxmlformats-officedocument.";

    /// <summary>The allow-list.</summary>
    public static IReadOnlyList<FileType> All { get; } =
    [
        new(FileKind.Pdf, "application/pdf", ".pdf"),
        new(FileKind.Png, "image/png", ".png"),
        new(FileKind.Jpeg, "image/jpeg", ".jpg", ".jpeg", ".jfif"),
        new(FileKind.Gif, "image/gif", ".gif"),
        new(FileKind.WebP, "image/webp", ".webp"),
        new(FileKind.Heic, "image/heic", ".heic", ".heif"),
        new(FileKind.Avif, "image/avif", ".avif"),
        new(FileKind.Bmp, "image/bmp", ".bmp"),
        new(FileKind.Tiff, "image/tiff", ".tif", ".tiff"),
        new(FileKind.Docx, Office + "wordprocessingml.document", ".docx"),
        new(FileKind.Xlsx, Office + "spreadsheetml.sheet", ".xlsx"),
        new(FileKind.Pptx, Office + "presentationml.presentation", ".pptx"),
        new(FileKind.Doc, "application/msword", ".doc"),
        new(FileKind.Xls, "application/vnd.ms-excel", ".xls"),
        new(FileKind.Ppt, "application/vnd.ms-powerpoint", ".ppt"),
        new(FileKind.Ofd, "application/ofd", ".ofd"),
        new(FileKind.Text, "text/plain", ".txt"),
        new(FileKind.Csv, "text/csv", ".csv"),
        new(FileKind.Eml, "message/rfc822", ".eml"),
        new(FileKind.Mht, "multipart/related", ".mht", ".mhtml"),
        new(FileKind.Msg, "application/vnd.ms-outlook", ".msg"),
        new(FileKind.Zip, "application/zip", ".zip"),
        new(FileKind.Mp3, "audio/mpeg", ".mp3"),
        new(FileKind.M4a, "audio/mp4", ".m4a"),
        new(FileKind.Aac, "audio/aac", ".aac"),
        new(FileKind.Amr, "audio/amr", ".amr"),
        new(FileKind.Wav, "audio/wav", ".wav"),
        new(FileKind.Mp4, "video/mp4", ".mp4"),
        new(FileKind.Mov, "video/quicktime", ".mov"),
        new(FileKind.ThreeGpp, "video/3gpp", ".3gp"),
    ];

    /// <summary>All endings, as an input for files wants them.</summary>
    public static string Accept { get; } = string.Join(',', All.SelectMany(type => type.Extensions));

    private static readonly Dictionary<string, FileType> ByExtension =
        All.SelectMany(type => type.Extensions, (type, extension) => (type, extension)).ToDictionary(pair => pair.extension, pair => pair.type);

    private static readonly FileKind[] Pictures = [FileKind.Png, FileKind.Jpeg, FileKind.Gif, FileKind.WebP, FileKind.Heic, FileKind.Avif, FileKind.Bmp, FileKind.Tiff];

    // Containers whose brand recorders set carelessly, compound files that may hold one another, texts that differ in use only.
    private static readonly FileKind[][] Families =
    [
        [FileKind.Mp4, FileKind.M4a, FileKind.Mov, FileKind.ThreeGpp, FileKind.Aac],
        [FileKind.Mp3, FileKind.Aac],
        [FileKind.Doc, FileKind.Xls, FileKind.Ppt, FileKind.Msg],
        [FileKind.Text, FileKind.Csv, FileKind.Eml, FileKind.Mht],
    ];

    // Whatever says that it is a mail begins like one; a mail with pictures is built like a saved page.
    private static readonly FileKind[] Mails = [FileKind.Eml, FileKind.Mht];

    /// <summary>The type that a file's name promises, or null when its extension is not on the list.</summary>
    public static FileType? OfName(string fileName) => ByExtension.GetValueOrDefault(Path.GetExtension(fileName).ToLowerInvariant());

    /// <summary>What content is that bears this type's extension; null when it may not. Phones and chats name pictures by habit, and browsers go by the content: so does the type.</summary>
    public FileType? Of(FileKind content) =>
        content == Kind ? this
        : Pictures.Contains(Kind) && Pictures.Contains(content) ? All.First(type => type.Kind == content)
        : Kind == FileKind.Mht || (Kind == FileKind.Eml && !Mails.Contains(content)) ? null
        : Array.Exists(Families, family => family.Contains(Kind) && family.Contains(content)) ? this
        : null;
}
