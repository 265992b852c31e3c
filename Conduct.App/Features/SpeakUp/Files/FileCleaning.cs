using Conduct.App.Platform.Files;
using Conduct.Domain.Reports;

namespace Conduct.App.Features.SpeakUp;

/// <summary>Takes out of pictures what cameras and programs write beside the picture, and says of everything else what may remain.</summary>
public static class FileCleaning
{
    /// <returns>The file as it is kept; pictures that cannot be read through are kept as they came, and said to be so.</returns>
    public static byte[] Clean(byte[] content, out bool cleaned)
    {
        var clean = JpegPicture.Clean(content) ?? PngPicture.Clean(content) ?? WebPPicture.Clean(content);
        cleaned = clean is not null;
        return clean ?? content;
    }

    public static FileTraces TracesOf(FileKind kind, bool cleaned) => kind switch
    {
        FileKind.Jpeg or FileKind.Png or FileKind.WebP => cleaned ? FileTraces.Removed : FileTraces.Picture,
        FileKind.Gif or FileKind.Heic or FileKind.Avif or FileKind.Bmp or FileKind.Tiff => FileTraces.Picture,
        FileKind.Pdf or FileKind.Docx or FileKind.Xlsx or FileKind.Pptx or FileKind.Doc or FileKind.Xls or FileKind.Ppt or FileKind.Ofd => FileTraces.Document,
        FileKind.Eml or FileKind.Mht or FileKind.Msg or FileKind.Zip => FileTraces.Container,
        FileKind.Mp3 or FileKind.M4a or FileKind.Aac or FileKind.Amr or FileKind.Wav or FileKind.Mp4 or FileKind.Mov or FileKind.ThreeGpp => FileTraces.Recording,
        FileKind.Text or FileKind.Csv => FileTraces.Nothing,
    };
}
