using System.IO.Compression;
using System.Text;
using Conduct.App.Platform.Files;

namespace Conduct.App.Platform.Excel;

/// <summary>Lets only real, open, macro-free .xlsx workbooks of bearable size through (ECMA-376 part 2; MS-CFB for the others).</summary>
internal static class XlsxUploadCheck
{
    private const string ContentTypes = "[Content_Types].xml";
    private const string MainPart = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private const string MacroPart = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
    private const int MaxParts = 10_000;
    private const int MaxContentTypes = 1024 * 1024;

    private static readonly byte[] ZipMark = [0x50, 0x4B, 0x03, 0x04];
    private static readonly byte[] CompoundMark = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Null when the workbook may be read, else why not. Reads the whole stream.</summary>
    public static SheetErrorCode? Check(Stream file, ImportLimits limits, CancellationToken cancellationToken)
    {
        Span<byte> mark = stackalloc byte[CompoundMark.Length];
        file.Position = 0;
        var length = file.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false);
        if (mark[..length].StartsWith(CompoundMark))
        {
            return ByteSearch.Find(file, Encoding.Unicode.GetBytes("EncryptedPackage"))[0] ? SheetErrorCode.Encrypted : SheetErrorCode.OldExcel;
        }

        if (!mark[..length].StartsWith(ZipMark))
        {
            return length == 0 ? SheetErrorCode.EmptyFile : SheetErrorCode.NotXlsx;
        }

        try
        {
            file.Position = 0;
            using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            return CheckParts(zip, limits, cancellationToken);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or NotSupportedException)
        {
            return SheetErrorCode.Corrupt;
        }
    }

    private static SheetErrorCode? CheckParts(ZipArchive zip, ImportLimits limits, CancellationToken cancellationToken)
    {
        if (zip.GetEntry(ContentTypes) is not { Length: <= MaxContentTypes } types)
        {
            return SheetErrorCode.NotXlsx;
        }

        if (zip.Entries.Count > MaxParts || !FitsUnpacked(zip, limits.MaxUnpackedBytes, cancellationToken))
        {
            return SheetErrorCode.TooLargeUnpacked;
        }

        using var text = new StreamReader(types.Open());
        var declared = text.ReadToEnd();
        return declared.Contains(MainPart, StringComparison.OrdinalIgnoreCase) ? null
            : declared.Contains(MacroPart, StringComparison.OrdinalIgnoreCase) ? SheetErrorCode.MacroWorkbook
            : SheetErrorCode.NotXlsx;
    }

    private static bool FitsUnpacked(ZipArchive zip, long left, CancellationToken cancellationToken)
    {
        var buffer = new byte[64 * 1024];
        foreach (var entry in zip.Entries)
        {
            using var part = entry.Open();
            for (int read; (read = part.Read(buffer)) > 0;)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if ((left -= read) < 0)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
