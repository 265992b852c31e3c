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
        { "a.jfif", FileKind.Jpeg, Start("\u00FF\u00D8\u00FF\u00E0") },
        { "a.avif", FileKind.Avif, Start("\0\0\0\u0018ftypavif") },
        { "a.avif", FileKind.Avif, Start("\0\0\0\u0020ftypmif1\0\0\0\0mif1avif") },
        { "a.heic", FileKind.Heic, Start("\0\0\0\u0018ftypmif1\0\0\0\0mif1heic avif") },
        { "a.jpg", FileKind.Png, Start("\u0089PNG\r\n\u001A\n") },
        { "a.png", FileKind.Jpeg, Start("\u00FF\u00D8\u00FF\u00E0") },
        { "a.jpeg", FileKind.WebP, Start("RIFF\0\0\0\0WEBP") },
        { "a.heic", FileKind.Jpeg, Start("\u00FF\u00D8\u00FF\u00E1") },
        { "a.gif", FileKind.Avif, Start("\0\0\0\u0018ftypavif") },
        { "a.tif", FileKind.Heic, Start("\0\0\0\u0018ftypheic") },
        { "a.pdf", FileKind.Pdf, Start("\r\n\r\n%PDF-1.4\n") },
        { "a.pdf", FileKind.Pdf, Start("\u001B%-12345X@PJL\r\n%PDF-1.4\n") },
        { "a.pdf", FileKind.Pdf, Start(new string('\u0001', 1019) + "%PDF-1.4\n") },
        { "a.pdf", FileKind.Pdf, Start("Date: Mon, 9 Mar 2026\r\n\r\n%PDF-1.4\n") },
        { "a.txt", FileKind.Text, "备注：文件以 %PDF-1.4 开头"u8.ToArray() },
        { "a.ofd", FileKind.Ofd, RawXlsx.Zip(new Dictionary<string, string> { ["OFD.xml"] = "<ofd:OFD/>" }).ToArray() },
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
        { "a.txt", FileKind.Text, Wide("消息记录（此消息记录为文本格式）\r\n2026-11-01 10:00:00 某甲(10001)\r\n"u8) },
        { "a.txt", FileKind.Text, [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes("谈话记录𠮷\uE000\n")] },
        { "a.txt", FileKind.Text, Encoding.Unicode.GetBytes("谈话记录\r\n无字节顺序标记\r\n") },
        { "a.txt", FileKind.Text, Encoding.BigEndianUnicode.GetBytes("谈话 记录") },
        { "a.csv", FileKind.Csv, Wide("工号\t姓名\r\n1\t张三"u8) },
        { "a.txt", FileKind.Text, "第一行\v软换行\u001B[31m红\u001B[0m\f\u001A"u8.ToArray() },
        { "a.csv", FileKind.Csv, "工号,姓名\r\n1,张三"u8.ToArray() },
        { "a.csv", FileKind.Csv, "时间,内容\r\n1,\"客户发来 <script>alert(1)</script>\""u8.ToArray() },
        { "a.csv", FileKind.Csv, "时间;内容\n1;<body>\n"u8.ToArray() },
        { "a.eml", FileKind.Eml, [.. "From: a@b.cn\r\nSubject: "u8, .. Gb("周报"), .. "\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"u8, .. "一"u8, .. Gb("二"), 0x80, 0xFF] },
        { "a.eml", FileKind.Eml, "Date: Mon, 9 Mar 2026\r\nContent-Type: text/plain; charset=ISO-2022-JP\r\n\r\n\u001B$BF|K\\\u001B(B"u8.ToArray() },
        { "a.eml", FileKind.Eml, "DKIM-Signature: v=1;\r\n\tb=x\r\nFrom: a@b.cn\r\nContent-Type: multipart/related;\r\n boundary=x\r\n\r\n"u8.ToArray() },
        { "a.mht", FileKind.Mht, "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\"\r\n\r\n<html>"u8.ToArray() },
        { "a.eml", FileKind.Eml, "Received: by x\r\nFrom: a@b.cn\r\nDate: Mon, 9 Mar 2026\r\n\r\n<html>"u8.ToArray() },
        { "a.zip", FileKind.Zip, RawXlsx.Zip(new Dictionary<string, string> { ["a.txt"] = "x" }).ToArray() },
        { "a.mp3", FileKind.Mp3, Start("ID3\u0004") },
        { "a.mp3", FileKind.Mp3, Start("\u00FF\u00FB\u0090\0") },
        { "a.m4a", FileKind.M4a, Start("\0\0\0\u0020ftypM4A ") },
        { "a.m4a", FileKind.M4a, Start("\0\0\0\u0020ftypmp42") },
        { "a.aac", FileKind.Aac, Start("\u00FF\u00F1\u0050\u0080") },
        { "a.aac", FileKind.Aac, Start("\u00FF\u00F9\u0050\u0080") },
        { "a.aac", FileKind.Aac, Start("ID3\u0004") },
        { "a.aac", FileKind.Aac, Start("\0\0\0\u0020ftypM4A ") },
        { "a.amr", FileKind.Amr, Start("#!AMR\n") },
        { "a.wav", FileKind.Wav, Start("RIFF\0\0\0\0WAVEfmt ") },
        { "a.mp4", FileKind.Mp4, Start("\0\0\0\u0020ftypisom") },
        { "a.mov", FileKind.Mov, Start("\0\0\0\u0014ftypqt  ") },
        { "a.3gp", FileKind.ThreeGpp, Start("\0\0\0\u0018ftyp3gp5") },
        { "a.3gp", FileKind.ThreeGpp, Start("\0\0\0\u0018ftypmp42") },
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
        { "a.txt", FileRefusalCode.ActiveContent, Wide("<!DOCTYPE html><p>"u8) },
        { "a.txt", FileRefusalCode.ActiveContent, Encoding.Unicode.GetBytes("<html>\n<body>") },
        { "a.csv", FileRefusalCode.ActiveContent, "<html><body>a,b</body></html>"u8.ToArray() },
        { "a.csv", FileRefusalCode.ActiveContent, "hello <script>alert(1)</script>\n"u8.ToArray() },
        { "a.jpg", FileRefusalCode.ActiveContent, "<html>"u8.ToArray() },
        { "a.pdf", FileRefusalCode.ActiveContent, "<html>\n%PDF-1.4\n"u8.ToArray() },
        { "a.mht", FileRefusalCode.ActiveContent, "<html>"u8.ToArray() },
        { "a.ofd", FileRefusalCode.ActiveContent, "<?xml version='1.0'?>"u8.ToArray() },
        { "a.pdf", FileRefusalCode.Executable, Start("MZ\u0090\0%PDF-1.4\n") },
        { "a.aac", FileRefusalCode.Executable, Start("\u007FELF") },
        { "a.mht", FileRefusalCode.Executable, Start("MZ\u0090\0") },
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
        { "a.pdf", FileRefusalCode.TypeMismatch, Start(new string('\u0001', 1024) + "%PDF-1.4\n") },
        { "a.pdf", FileRefusalCode.TypeMismatch, Start("\u00FF\u00D8\u00FF\u00E0%PDF-1.4\n") },
        { "a.mht", FileRefusalCode.TypeMismatch, "From: a@b.cn\r\n\r\nHi"u8.ToArray() },
        { "a.eml", FileRefusalCode.TypeMismatch, Start("From: a@b.cn\r\n\r\n\0") },
        { "a.ofd", FileRefusalCode.TypeMismatch, RawXlsx.Zip(new Dictionary<string, string> { ["a.txt"] = "x" }).ToArray() },
        { "a.jpg", FileRefusalCode.TypeMismatch, Start("%PDF-1.7\n") },
        { "a.txt", FileRefusalCode.TypeMismatch, [0xFF, 0xFE, 0x41] },
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

    private static byte[] Wide(ReadOnlySpan<byte> text) => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(text))];

    private static byte[] Gb(string text) => Encoding.GetEncoding("GB18030").GetBytes(text);

    private static byte[] OfficeFile(string type) => MacroFile($"{Office}{type}.main+xml");

    private static byte[] MacroFile(string type) =>
        RawXlsx.Zip(new Dictionary<string, string> { ["[Content_Types].xml"] = $"<Types><Override ContentType=\"{type}\"/></Types>" }).ToArray();

    private static byte[] Compound(params string[] names) =>
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. names.SelectMany(name => Encoding.Unicode.GetBytes(name.PadRight(32, '\0')))];
}
