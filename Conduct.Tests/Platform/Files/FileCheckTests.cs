using System.Text;
using Conduct.App.Platform.Files;
using Conduct.Tests.Platform.Excel;

namespace Conduct.Tests.Platform.Files;

public sealed class FileCheckTests
{
    private const string Office = "application/vnd.openxmlformats-officedocument.";

    static FileCheckTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string, FileKind, byte[]> Allowed => new()
    {
        { "a.pdf", FileKind.Pdf, Start("%PDF-1.7\n") },
        { "a.PNG", FileKind.Png, Start("\u0089PNG\r\n\u001A\n") },
        { "a.jpg", FileKind.Jpeg, Start("\u00FF\u00D8\u00FF\u00E0") },
        { "a.jpeg", FileKind.Jpeg, Start("\u00FF\u00D8\u00FF\u00E1") },
        { "a.gif", FileKind.Gif, Start("GIF89a") },
        { "a.webp", FileKind.WebP, Start("RIFF\0\0\0\0WEBP") },
        { "a.heic", FileKind.Heic, Start("\0\0\0\u0018ftypheic") },
        { "a.bmp", FileKind.Bmp, Start("BM\0\0\0\0\0\0\0\0\u0036\0\0\0\u0028\0\0\0") },
        { "a.tiff", FileKind.Tiff, Start("II*\0") },
        { "a.docx", FileKind.Docx, OfficeFile("wordprocessingml.document") },
        { "a.xlsx", FileKind.Xlsx, OfficeFile("spreadsheetml.sheet") },
        { "a.pptx", FileKind.Pptx, OfficeFile("presentationml.presentation") },
        { "a.doc", FileKind.Doc, Compound("WordDocument") },
        { "a.xls", FileKind.Xls, Compound("Workbook") },
        { "a.xls", FileKind.Xls, Compound("Book") },
        { "a.xls", FileKind.Xls, Compound("Workbook", "WordDocument") },
        { "a.ppt", FileKind.Ppt, Compound("PowerPoint Document") },
        { "a.msg", FileKind.Msg, Compound("__properties_version1.0", "WordDocument") },
        { "a.txt", FileKind.Text, "2026年3月9日 谈话记录"u8.ToArray() },
        { "a.txt", FileKind.Text, Encoding.GetEncoding("GB18030").GetBytes("2026年3月9日 谈话记录𠮷") },
        { "a.txt", FileKind.Text, [0xEF, 0xBB, 0xBF, .. "MZ 开头的文字"u8] },
        { "a.csv", FileKind.Csv, "工号,姓名\r\n1,张三"u8.ToArray() },
        { "a.eml", FileKind.Eml, "Received: by x\r\nFrom: a@b.cn\r\nDate: Mon, 9 Mar 2026\r\n\r\n<html>"u8.ToArray() },
        { "a.zip", FileKind.Zip, RawXlsx.Zip(new Dictionary<string, string> { ["a.txt"] = "x" }).ToArray() },
        { "a.mp3", FileKind.Mp3, Start("ID3\u0004") },
        { "a.mp3", FileKind.Mp3, Start("\u00FF\u00FB\u0090\0") },
        { "a.m4a", FileKind.M4a, Start("\0\0\0\u0020ftypM4A ") },
        { "a.m4a", FileKind.M4a, Start("\0\0\0\u0020ftypmp42") },
        { "a.amr", FileKind.Amr, Start("#!AMR\n") },
        { "a.wav", FileKind.Wav, Start("RIFF\0\0\0\0WAVEfmt ") },
        { "a.mp4", FileKind.Mp4, Start("\0\0\0\u0020ftypisom") },
        { "a.mov", FileKind.Mov, Start("\0\0\0\u0014ftypqt  ") },
    };

    public static TheoryData<string, FileRefusalCode, byte[]> Refused => new()
    {
        { "a.pdf", FileRefusalCode.Empty, [] },
        { "a.exe", FileRefusalCode.Executable, Start("MZ\u0090\0") },
        { "a.pdf", FileRefusalCode.Executable, Start("MZ\u0090\0") },
        { "a.jpg", FileRefusalCode.Executable, Start("\u007FELF") },
        { "a.txt", FileRefusalCode.Executable, "#!/bin/sh\nrm -rf ~"u8.ToArray() },
        { "a.html", FileRefusalCode.ActiveContent, "<!DOCTYPE html><p>"u8.ToArray() },
        { "a.txt", FileRefusalCode.ActiveContent, [0xEF, 0xBB, 0xBF, .. "\n <html>"u8] },
        { "a.txt", FileRefusalCode.ActiveContent, "hello <script>alert(1)</script>"u8.ToArray() },
        { "a.svg", FileRefusalCode.ActiveContent, "<svg xmlns='http://www.w3.org/2000/svg'>"u8.ToArray() },
        { "a.png", FileRefusalCode.ActiveContent, "<?xml version='1.0'?><svg>"u8.ToArray() },
        { "a.docm", FileRefusalCode.MacroFile, MacroFile("application/vnd.ms-word.document.macroEnabled.main+xml") },
        { "a.xlsx", FileRefusalCode.MacroFile, MacroFile("application/vnd.ms-excel.sheet.macroEnabled.main+xml") },
        { "a.docx", FileRefusalCode.MacroFile, RawXlsx.Zip(new Dictionary<string, string> { ["[Content_Types].xml"] = Office + "wordprocessingml.document.main+xml", ["word/vbaProject.bin"] = "x" }).ToArray() },
        { "a.xls", FileRefusalCode.MacroFile, Compound("Workbook", "_VBA_PROJECT") },
        { "a.docx", FileRefusalCode.Encrypted, Compound("EncryptedPackage") },
        { "a.js", FileRefusalCode.TypeNotAllowed, "alert(1)"u8.ToArray() },
        { "a", FileRefusalCode.TypeNotAllowed, Start("%PDF-1.7") },
        { "a.rar", FileRefusalCode.TypeNotAllowed, Start("Rar!\u001A\u0007") },
        { "a.pdf", FileRefusalCode.TypeMismatch, Start("\u0089PNG\r\n\u001A\n") },
        { "a.docx", FileRefusalCode.TypeMismatch, OfficeFile("spreadsheetml.sheet") },
        { "a.zip", FileRefusalCode.TypeMismatch, OfficeFile("spreadsheetml.sheet") },
        { "a.doc", FileRefusalCode.TypeMismatch, Compound("SomethingElse") },
        { "a.txt", FileRefusalCode.TypeMismatch, Start("Rar!\u001A\u0007") },
        { "a.txt", FileRefusalCode.TypeMismatch, [0x61, 0x80] },
        { "a.eml", FileRefusalCode.TypeMismatch, "只是文字"u8.ToArray() },
        { "a.docx", FileRefusalCode.Damaged, Start("PK\u0003\u0004") },
    };

    [Theory]
    [MemberData(nameof(Allowed), DisableDiscoveryEnumeration = true)]
    public void AllowedFile_HasItsType(string name, FileKind kind, byte[] content)
    {
        var (type, refusal) = FileCheck.Check(new MemoryStream(content), name);

        Assert.Null(refusal);
        Assert.Equal(kind, type!.Kind);
    }

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public void RefusedFile_HasItsReason(string name, FileRefusalCode code, byte[] content)
    {
        var (type, refusal) = FileCheck.Check(new MemoryStream(content), name);

        Assert.Null(type);
        Assert.Equal(new(code, Path.GetExtension(name)), refusal);
    }

    [Fact]
    public void EveryKind_IsOnTheListOnce_AndTested()
    {
        Assert.Equal(Enum.GetValues<FileKind>(), FileType.All.Select(type => type.Kind));
        Assert.Equal(Enum.GetValues<FileKind>(), Allowed.Select(row => row.Data.Item2).Distinct().Order());
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void EveryCode_HasAReason(string language)
    {
        using var culture = new CultureScope(language);
        var reasons = Enum.GetValues<FileRefusalCode>().Select(code => new FileRefusal(code, ".x").Reason).ToList();

        Assert.All(reasons, reason => Assert.False(string.IsNullOrWhiteSpace(reason)));
        Assert.Equal(language == "en", reasons.TrueForAll(reason => reason.All(c => c < 0x2E80)));
        Assert.Equal(reasons.Count, reasons.Distinct().Count());
    }

    private static byte[] Start(string latin) => [.. Encoding.Latin1.GetBytes(latin), .. new byte[100]];

    private static byte[] OfficeFile(string type) => MacroFile($"{Office}{type}.main+xml");

    private static byte[] MacroFile(string type) =>
        RawXlsx.Zip(new Dictionary<string, string> { ["[Content_Types].xml"] = $"<Types><Override ContentType=\"{type}\"/></Types>" }).ToArray();

    private static byte[] Compound(params string[] names) =>
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. names.SelectMany(name => Encoding.Unicode.GetBytes(name.PadRight(32, '\0')))];
}
