namespace Conduct.App.Platform.Files;

/// <summary>The kinds of file that may be kept as evidence.</summary>
public enum FileKind
{
    /// <summary>Portable document.</summary>
    Pdf,

    /// <summary>PNG picture.</summary>
    Png,

    /// <summary>JPEG picture.</summary>
    Jpeg,

    /// <summary>GIF picture.</summary>
    Gif,

    /// <summary>WebP picture.</summary>
    WebP,

    /// <summary>HEIF picture, as phones take them.</summary>
    Heic,

    /// <summary>AVIF picture.</summary>
    Avif,

    /// <summary>Windows bitmap.</summary>
    Bmp,

    /// <summary>TIFF picture, as scanners make them.</summary>
    Tiff,

    /// <summary>Word document.</summary>
    Docx,

    /// <summary>Excel workbook.</summary>
    Xlsx,

    /// <summary>PowerPoint presentation.</summary>
    Pptx,

    /// <summary>Word 97–2003 document.</summary>
    Doc,

    /// <summary>Excel 97–2003 workbook.</summary>
    Xls,

    /// <summary>PowerPoint 97–2003 presentation.</summary>
    Ppt,

    /// <summary>A document of the Chinese standard for fixed layout (GB/T 33190), as invoices and notices of authorities come.</summary>
    Ofd,

    /// <summary>Plain text in UTF-8, UTF-16 or GB18030.</summary>
    Text,

    /// <summary>Values separated by commas, semicolons or tabs, in the same encodings.</summary>
    Csv,

    /// <summary>A mail as it went over the wire.</summary>
    Eml,

    /// <summary>A web page with its pictures, saved as one mail.</summary>
    Mht,

    /// <summary>A mail saved by Outlook.</summary>
    Msg,

    /// <summary>An archive.</summary>
    Zip,

    /// <summary>MP3 sound.</summary>
    Mp3,

    /// <summary>MPEG-4 sound.</summary>
    M4a,

    /// <summary>AAC sound.</summary>
    Aac,

    /// <summary>AMR sound, as older phones record calls.</summary>
    Amr,

    /// <summary>WAVE sound.</summary>
    Wav,

    /// <summary>MPEG-4 film.</summary>
    Mp4,

    /// <summary>QuickTime film.</summary>
    Mov,

    /// <summary>Film or sound of older phones.</summary>
    ThreeGpp,
}
