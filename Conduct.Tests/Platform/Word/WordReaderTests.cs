using System.IO.Compression;
using Conduct.App.Platform.Word;

namespace Conduct.Tests.Platform.Word;

public sealed class WordReaderTests
{
    private const string Lists = """
        <w:abstractNum w:abstractNumId="0">
          <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="第%1条"/></w:lvl>
          <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
        </w:abstractNum>
        <w:abstractNum w:abstractNumId="1">
          <w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl>
          <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl>
          <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>
        </w:abstractNum>
        <w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num>
        <w:num w:numId="8"><w:abstractNumId w:val="1"/></w:num>
        """;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Numbers_ThatStandInNoText_AreCountedAsWordCountsThem()
    {
        var file = await ReadAsync(new RawDocx { Numbering = Lists, Styles = "<w:style w:styleId=\"Clause\"><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"8\"/></w:numPr></w:pPr></w:style>" }
            .Add("宴请", Number(7, 0)).Add("其一", Number(7, 1)).Add("其二", Number(7, 1)).Add("礼品", Number(7, 0)).Add("其一", Number(7, 1))
            .Add("总则", Number(8, 0)).Add("范围", "<w:pStyle w:val=\"Clause\"/>").Add("无号", Number(8, 2)).Add("正文").Open());

        Assert.Equal(["第一条 宴请", "1. 其一", "2. 其二", "第二条 礼品", "1. 其一", "3 总则", "3.1 范围", "无号", "正文"], file.Paragraphs.Select(paragraph => paragraph.Text));
    }

    [Fact]
    public async Task Text_LeavesOutWhatWasDeletedAndWhatIsNoText_AndKeepsTablesByRow()
    {
        var file = await ReadAsync(new RawDocx()
            .AddRaw("<w:p><w:r><w:t>应当</w:t></w:r><w:del><w:r><w:delText>可以</w:delText><w:t>可以</w:t></w:r></w:del><w:ins><w:r><w:t>事前</w:t></w:r></w:ins><w:r><w:tab/><w:t>申报</w:t><w:br/><w:instrText>PAGE</w:instrText></w:r></w:p>")
            .AddTable(["次数", "扣罚"], ["第一次", "500"]).Open());

        Assert.Equal(["应当事前 申报", "次数 | 扣罚", "第一次 | 500"], file.Paragraphs.Select(paragraph => paragraph.Text));
        Assert.Equal([false, true, true], file.Paragraphs.Select(paragraph => paragraph.InTable));
    }

    [Theory]
    [InlineData(0, "零")]
    [InlineData(10, "十")]
    [InlineData(12, "十二")]
    [InlineData(20, "二十")]
    [InlineData(105, "一百零五")]
    [InlineData(112, "一百一十二")]
    [InlineData(350, "三百五十")]
    [InlineData(1003, "一千零三")]
    [InlineData(10_000, "10000")]
    public void Numbers_InChinese_AreWrittenAsInDocuments(int number, string expected) => Assert.Equal(expected, ChineseNumber.Of(number));

    [Fact]
    public async Task Files_ThatAreNoDocuments_AreRefused()
    {
        Assert.Equal(WordFault.NotDocx, (await ReadAsync(new MemoryStream())).Fault);
        Assert.Equal(WordFault.NotDocx, (await ReadAsync(new MemoryStream([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]))).Fault);
        Assert.Equal(WordFault.NotDocx, (await ReadAsync(new MemoryStream("PK\u0003\u0004 and nothing more"u8.ToArray()))).Fault);
        Assert.Equal(WordFault.NotDocx, (await ReadAsync(RawDocx.Of("一").Open(zip => zip.CreateEntry("word/vbaProject.bin")))).Fault);
    }

    [Theory]
    [InlineData("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p>")]
    [InlineData("not xml")]
    [InlineData("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>")]
    [InlineData("<!DOCTYPE a [<!ENTITY x \"xxxxxxxxxx\"><!ENTITY y \"&x;&x;&x;&x;&x;&x;&x;&x;\">]><a>&y;</a>")]
    public async Task Parts_ThatAreBroken_OrNameEntities_AreRefused(string document) =>
        Assert.Equal(WordFault.Corrupt, (await ReadAsync(new RawDocx { Document = document }.Open())).Fault);

    [Fact]
    public async Task Files_BeyondTheLimits_AreRefused()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:x>", 400)) + string.Concat(Enumerable.Repeat("</w:x>", 400));

        Assert.Equal(WordFault.TooLarge, (await ReadAsync(new MemoryStream(new byte[WordReader.MaxBytes + 1]))).Fault);
        Assert.Equal(WordFault.TooLarge, (await ReadAsync(new RawDocx().AddRaw(deep).Open())).Fault);
        Assert.Equal(WordFault.TooLarge, (await ReadAsync(new RawDocx { Document = new string(' ', (int)WordReader.MaxUnpackedBytes + 1) }.Open())).Fault);
        Assert.Equal(WordFault.TooLarge, (await ReadAsync(RawDocx.Of([.. Enumerable.Repeat("一", 20_002)]).Open())).Fault);
        Assert.Equal(WordFault.TooLarge, (await ReadAsync(RawDocx.Of("一").Open(Fill))).Fault);

        static void Fill(ZipArchive zip)
        {
            for (var number = 0; number < 2001; number++)
            {
                zip.CreateEntry($"word/media/{number}");
            }
        }
    }

    private static string Number(int list, int level) => $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>";

    private static Task<WordFile> ReadAsync(Stream file) => WordReader.ReadAsync(file, Ct);
}
