using Conduct.App.Platform.Excel;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Cell = Conduct.App.Platform.Excel.Cell;

namespace Conduct.Tests.Platform.Excel;

public sealed class CellTextTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("=HYPERLINK(\"http://x\",\"点我\")")]
    [InlineData("+8613800000000")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1+1")]
    [InlineData("＝1+1")]
    public async Task Formula_AsText_StaysText(string text)
    {
        await using var file = await Workbooks.WriteTextsAsync(text);

        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        var book = document.WorkbookPart!;
        var cell = book.WorksheetParts.Single().Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>().Last();
        Assert.Empty(book.WorksheetParts.Single().Worksheet.Descendants<CellFormula>());
        Assert.Equal(CellValues.InlineString, cell.DataType!.Value);
        Assert.Equal(text, cell.InlineString!.InnerText);
        var style = book.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value);
        Assert.True(style.QuotePrefix!.Value);
    }

    [Theory]
    [InlineData("\r=1", "\n=1")]
    [InlineData("一\r\n二\r三\n四", "一\n二\n三\n四")]
    [InlineData("a\0b\u0001c\u000B\u001Fd\uFFFE\uFFFF", "abcd")]
    [InlineData("\uD83D\uDE00好", "\uD83D\uDE00好")]
    [InlineData("\U00020000\U0002A6D6𠮷", "\U00020000\U0002A6D6𠮷")]
    [InlineData("  两端  空格\t", "  两端  空格\t")]
    [InlineData("<&>\"'", "<&>\"'")]
    [InlineData("_x0041_ _x005F_", "_x0041_ _x005F_")]
    public async Task Text_ReadBack_IsTheCleanText(string text, string expected)
    {
        await using var file = await Workbooks.WriteTextsAsync(text);

        Assert.Equal(expected, Workbooks.Read(file)[0].Rows[1][0]);
    }

    [Fact]
    public async Task LoneSurrogates_AreLeftOut()
    {
        await using var file = await Workbooks.WriteTextsAsync("a\uD83D", "\uDE00b\uD83Dc");

        Assert.Equal(["文本", "a", "bc"], Workbooks.Read(file)[0].Rows.Select(row => row[0]));
    }

    [Theory]
    [InlineData(32_767, 32_767)]
    [InlineData(32_768, 32_767)]
    [InlineData(100_000, 32_767)]
    public void LongText_IsCutWithAnEllipsis(int length, int expected)
    {
        var clean = CellText.Clean(new string('检', length));

        Assert.Equal(expected, clean.Length);
        Assert.Equal(length > CellText.MaxLength, clean.EndsWith('…'));
    }

    [Fact]
    public void LongText_IsNotCutInsideACharacter()
    {
        var clean = CellText.Clean("a" + string.Concat(Enumerable.Repeat("𠮷", 20_000)));

        Assert.EndsWith("𠮷…", clean, StringComparison.Ordinal);
        Assert.InRange(clean.Length, CellText.MaxLength - 1, CellText.MaxLength);
    }

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("中文", 4)]
    [InlineData("𠮷野家", 6)]
    [InlineData("长一点的行\n短", 10)]
    [InlineData("e\u0301", 1)]
    public void DisplayWidth_CountsWideCharactersTwice(string text, int width) =>
        Assert.Equal(width, DisplayWidth.Of(text));

    [Fact]
    public void Cell_ThatASpreadsheetCannotHold_BecomesText()
    {
        Assert.Equal(Cell.OfText("1234567890123456"), Cell.OfNumber(1_234_567_890_123_456));
        Assert.Equal(Cell.OfText("1899-05-04"), Cell.OfDate(new(1899, 5, 4)));
    }
}
