using System.IO.Compression;
using System.Xml;
using Conduct.App.Platform.Files;

namespace Conduct.App.Platform.Word;

/// <summary>Reads the text of a .docx document (ECMA-376). Only the parts with text and numbering are unpacked, under limits; nothing outside the file is ever fetched.</summary>
public static class WordReader
{
    /// <summary>Bytes of the file.</summary>
    public const long MaxBytes = 10 * 1024 * 1024;

    /// <summary>Bytes of a part once unpacked, counted while unpacking and not as the file declares them.</summary>
    public const long MaxUnpackedBytes = 30 * 1024 * 1024;

    private const int MaxEntries = 2000;
    private const string Document = "word/document.xml";

    /// <summary>Reads the upload; whatever is wrong with it becomes a fault.</summary>
    public static async Task<WordFile> ReadAsync(Stream upload, CancellationToken ct)
    {
        await using var file = PrivateTempFile.Create();
        if (!await BoundedCopy.RunAsync(upload, file, MaxBytes, ct))
        {
            return Unfit(WordFault.TooLarge);
        }

        return FileSniffer.Sniff(file, FileKind.Docx).Kind == FileKind.Docx ? await ReadPartsAsync(file, ct) : Unfit(WordFault.NotDocx);
    }

    private static async Task<WordFile> ReadPartsAsync(Stream file, CancellationToken ct)
    {
        try
        {
            file.Position = 0;
            using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.Entries.Count > MaxEntries)
            {
                return Unfit(WordFault.TooLarge);
            }

            await using var numbering = await UnpackAsync(zip, "word/numbering.xml", ct);
            await using var styles = await UnpackAsync(zip, "word/styles.xml", ct);
            await using var document = await UnpackAsync(zip, Document, ct);
            if (document is null)
            {
                return Unfit(WordFault.Corrupt);
            }

            var numbers = WordNumbering.Read(Open(numbering), Open(styles));
            return new(new WordBody(numbers).Read(Open(document)!, ct));
        }
        catch (WordLimitException)
        {
            return Unfit(WordFault.TooLarge);
        }
        catch (Exception broken) when (broken is XmlException or InvalidOperationException or InvalidDataException or FormatException or OverflowException or EndOfStreamException)
        {
            return Unfit(WordFault.Corrupt);
        }
    }

    private static async Task<Stream?> UnpackAsync(ZipArchive zip, string name, CancellationToken ct)
    {
        if (zip.GetEntry(name) is not { } entry)
        {
            return null;
        }

        await using var packed = await entry.OpenAsync(ct);
        var part = PrivateTempFile.Create();
        if (await BoundedCopy.RunAsync(packed, part, MaxUnpackedBytes, ct))
        {
            part.Position = 0;
            return part;
        }

        await part.DisposeAsync();
        throw new WordLimitException();
    }

    // No document type, so no entities; no resolver, so nothing is fetched.
    private static XmlReader? Open(Stream? part) => part is null ? null : XmlReader.Create(part, new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MaxUnpackedBytes,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    });

    private static WordFile Unfit(WordFault fault) => new([], fault);
}
