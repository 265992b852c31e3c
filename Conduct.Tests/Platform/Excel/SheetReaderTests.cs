using Conduct.App.Platform.Excel;

namespace Conduct.Tests.Platform.Excel;

public sealed class SheetReaderTests
{
    public static TheoryData<int> EastAsianFormats => [.. Enumerable.Range(27, 10), .. Enumerable.Range(50, 9)];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task OurOwnWorkbook_IsReadBack()
    {
        var columns = new SheetColumns<Sample>()
            .Text("姓名", row => row.Text).Text("工号", _ => "0012").Date("入职日期", row => row.Day).Money("月工资(元)", row => row.Fen).Number("职级", row => row.Number);
        await using var file = await Workbooks.WriteAsync(columns, Sample.Full);

        var book = await ReadAsync(file);

        var row = Assert.Single(book[RosterTitles.Sheet]);
        Assert.Equal((2, "0012", "张三"), (row.Number, row.Code(RosterTitles.Number), row.Text(RosterTitles.Name)));
        Assert.Equal((new DateOnly(2026, 3, 9), 300_050, 2), (row.Date(RosterTitles.Entered), row.MoneyFen(RosterTitles.Wage), row.WholeNumber(RosterTitles.Rank)));
        Assert.True(book.IsClean);
    }

    [Theory]
    [InlineData("工号", "姓名", "入职日期")]
    [InlineData(" ＊工 号", "姓\u00A0名*", "入职\n日期")]
    [InlineData("\uFEFF工号", "\u200B姓名", "入职日期 ")]
    [InlineData("Staff Number", "ＮＡＭＥ", "entered")]
    public async Task Header_InAnyLanguageWidthAndSpacing_IsFound(string number, string name, string entered)
    {
        var book = await ReadAsync(RawXlsx.Of([number, "备注", name, entered], ["1", "x", "张三", "2026-03-09"]));

        var row = Assert.Single(book[RosterTitles.Sheet]);
        Assert.Equal(("1", "张三", new DateOnly(2026, 3, 9)), (row.Text(RosterTitles.Number), row.Text(RosterTitles.Name), row.Date(RosterTitles.Entered)));
        Assert.True(book.IsClean);
    }

    [Theory]
    [InlineData("<mergeCells count=\"1\"><mergeCell ref=\"A1:C1\"/></mergeCells>")]
    [InlineData("<mergeCells count=\"2\"><mergeCell ref=\"A1:C2\"/><mergeCell ref=\"A6:B6\"/></mergeCells>")]
    [InlineData("")]
    public async Task HeadingAboveAndTotalBelow_AreNoData(string merged)
    {
        var rows = RawXlsx.Rows(["二〇二六年员工花名册"], ["制表：人事部"], ["工号", "姓名", "月工资(元)"], ["1", "张三", "100"], ["2", "李四", "200"], ["合计：2 人", null, "300"]);

        var book = await ReadAsync(RawXlsx.OfSheets(("员工", rows + merged)));

        Assert.Empty(book.Errors);
        Assert.Equal([4, 5], book[RosterTitles.Sheet].Select(row => row.Number));
        Assert.Equal([new("员工", 6, "合计：2 人")], book.Totals);
    }

    [Theory]
    [InlineData("合计", true)]
    [InlineData("总 计", true)]
    [InlineData("Total", true)]
    [InlineData("Grand total: 2", true)]
    [InlineData("小计人数", true)]
    [InlineData("Summer", false)]
    [InlineData("合计信息部", false)]
    public async Task RowOfTotals_IsOneByItsFirstWord(string text, bool isTotal)
    {
        var book = await ReadAsync(RawXlsx.Of(["工号", "姓名"], ["1", "张三"], [text, null]));

        Assert.Equal((isTotal ? 1 : 0, isTotal), (book.Totals.Count, book.IsClean));
    }

    /// <summary>Somebody may be called so.</summary>
    [Fact]
    public async Task RowThatHasAllItMustHave_IsNoTotal() =>
        Assert.Equal(2, (await ReadAsync(RawXlsx.Of(["工号", "姓名"], ["1", "张三"], ["Total", "托塔"])))[RosterTitles.Sheet].Count);

    [Fact]
    public async Task OneTitleAlone_IsAHeaderToo_AndLosesNoRow()
    {
        var sheet = new ImportSheet(RosterTitles.Sheet.Name, [RosterTitles.Name, RosterTitles.Rank]);

        var book = await SheetReader.ReadAsync(RawXlsx.Of(["姓名", "岗位"], ["张三", "x"], ["李四", "y"]), new(), [sheet], Cancellation);

        Assert.Equal([2, 3], book[sheet].Select(row => row.Number));
    }

    [Fact]
    public async Task BlankRows_AreSkipped_AndRowsKeepTheirNumbers()
    {
        var book = await ReadAsync(RawXlsx.Of([null], ["工号", "姓名"], ["1", "张三"], [" ", "\u00A0"], ["2", "李四"]));

        Assert.Equal([3, 5], book[RosterTitles.Sheet].Select(row => row.Number));
        Assert.True(book.IsClean);
    }

    [Fact]
    public async Task RowGap_InTheFile_KeepsRowNumbers()
    {
        var rows = RawXlsx.Rows(["工号", "姓名"]).Replace("</sheetData>", $"<row r=\"900\">{RawXlsx.Text('A', 900, "1")}{RawXlsx.Text('B', 900, "张三")}</row></sheetData>", StringComparison.Ordinal);

        Assert.Equal(900, Assert.Single((await ReadAsync(RawXlsx.OfSheets(("x", rows))))[RosterTitles.Sheet]).Number);
    }

    [Theory]
    [InlineData("ＡＢ１２\u3000张", "AB12 张")]
    [InlineData("\uFEFF张\u00A0三\u200B ", "张 三")]
    [InlineData("迟到，早退。", "迟到，早退。")]
    public async Task Text_IsEvenedOut(string typed, string expected)
    {
        var book = await ReadAsync(RawXlsx.Of(["工号", "姓名"], ["1", typed]));

        Assert.Equal(expected, book[RosterTitles.Sheet][0].Text(RosterTitles.Name));
    }

    [Fact]
    public async Task StaffNumber_TypedAsNumber_KeepsWhatTheSheetShows()
    {
        const string Row = """<row r="2"><c r="A2" s="1"><v>12</v></c><c r="B2"><v>1001</v></c></row></sheetData>""";
        var book = await ReadAsync(RawXlsx.OfSheets(("员工", RawXlsx.Rows(["工号", "姓名"]).Replace("</sheetData>", Row, StringComparison.Ordinal))));

        var row = book[RosterTitles.Sheet][0];
        Assert.Equal(("00012", "1001"), (row.Code(RosterTitles.Number), row.Text(RosterTitles.Name)));
    }

    /// <summary>The built-in formats of East Asian Excel, such as 31: 2026年3月9日.</summary>
    [Theory]
    [InlineData(14)]
    [InlineData(22)]
    [MemberData(nameof(EastAsianFormats))]
    public async Task Date_InABuiltInFormat_IsOne(int format)
    {
        await ShouldBeTheNinthOfMarchAsync(WithDate("""<c r="C2" s="2"><v>46090</v></c>""", format));
        await ShouldBeTheNinthOfMarchAsync(WithDate("""<c r="C2" s="2"><v>46090.75</v></c>""", format));
        await ShouldBeTheNinthOfMarchAsync(RawXlsx.Changed(WithDate("""<c r="C2" s="2"><v>44628</v></c>""", format), ("<sheets>", "<workbookPr date1904=\"1\"/><sheets>")));
    }

    [Theory]
    [InlineData("2026-03-09")]
    [InlineData("2026-03-09T00:00:00")]
    [InlineData("2026-03-09T18:30:00.000")]
    [InlineData("2026-03-09T00:00:00Z")]
    [InlineData("2026-03-09T18:30:00+08:00")]
    public async Task Date_InACellOfDates_IsRead(string written)
    {
        var file = WithDate($"""<c r="C2" t="d"><v>{written}</v></c>""", 14);

        await ShouldBeTheNinthOfMarchAsync(file);
        await ShouldBeTheNinthOfMarchAsync(RawXlsx.Strict(file));
    }

    [Fact]
    public async Task StrictWorkbook_IsReadLikeAnyOther()
    {
        var book = await ReadAsync(RawXlsx.Strict(RawXlsx.Of(["工号", "姓名", "入职日期"], ["1", "张三", "2026-03-09"], ["2", "李四", "2026年3月9日"])));

        Assert.Equal(["张三", "李四"], book[RosterTitles.Sheet].Select(row => row.Text(RosterTitles.Name)));
        Assert.True(book.IsClean);
    }

    [Fact]
    public async Task StrictWorkbook_WithABrokenFormula_IsNoted()
    {
        var book = await ReadAsync(RawXlsx.Strict(WithDate("""<c r="C2" t="e"><v>#REF!</v></c>""", 14)));

        Assert.Null(book[RosterTitles.Sheet][0].Date(RosterTitles.Entered));
        Assert.Equal(SheetErrorCode.CellIsError, Assert.Single(book.Errors).Code);
    }

    [Fact]
    public async Task HiddenRows_AreReadAndCounted()
    {
        var rows = RawXlsx.Rows(["工号", "姓名"], ["1", "张三"], ["2", "李四"]).Replace("<row r=\"3\">", "<row r=\"3\" hidden=\"1\">", StringComparison.Ordinal);

        var book = await ReadAsync(RawXlsx.OfSheets(("员工", rows)));

        Assert.Equal((2, 1), (book[RosterTitles.Sheet].Count, book.HiddenRows));
    }

    [Theory]
    [InlineData("2026-03-09")]
    [InlineData("2026/3/9")]
    [InlineData("2026.3.9")]
    [InlineData("2026年3月9日")]
    [InlineData("２０２６年０３月０９日")]
    [InlineData("20260309")]
    [InlineData("2026-03-09 00:00:00")]
    [InlineData("2026/3/9 0:00")]
    public async Task Date_TypedAsText_IsRead(string typed) =>
        Assert.Equal(new DateOnly(2026, 3, 9), (await RowAsync(entered: typed)).Row.Date(RosterTitles.Entered));

    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("09/03/2026")]
    [InlineData("去年")]
    [InlineData("1026-01-01")]
    [InlineData("2026-03-09 下午")]
    [InlineData("18:30")]
    public async Task Date_ThatIsNone_IsNoted(string typed)
    {
        var (row, book) = await RowAsync(entered: typed);

        Assert.Null(row.Date(RosterTitles.Entered));
        Assert.Null(row.Date(RosterTitles.Entered));
        Assert.Equal(new SheetError(SheetErrorCode.DateUnreadable, "员工", 2, "入职日期", typed), Assert.Single(book.Errors));
    }

    [Theory]
    [InlineData("3000", 300_000)]
    [InlineData("3,000.50", 300_050)]
    [InlineData("￥１２，３４５．６元", 1_234_560)]
    [InlineData("-1.05", -105)]
    public async Task Money_TypedAsText_IsRead(string typed, long fen) =>
        Assert.Equal(fen, (await RowAsync(wage: typed)).Row.MoneyFen(RosterTitles.Wage));

    [Theory]
    [InlineData("三千", SheetErrorCode.MoneyUnreadable)]
    [InlineData("3,00", SheetErrorCode.MoneyUnreadable)]
    [InlineData("1e5", SheetErrorCode.MoneyUnreadable)]
    [InlineData("0.001", SheetErrorCode.MoneyTooPrecise)]
    public async Task Money_ThatIsNone_IsNoted(string typed, SheetErrorCode code)
    {
        var (row, book) = await RowAsync(wage: typed);

        Assert.Null(row.MoneyFen(RosterTitles.Wage));
        Assert.Equal(new SheetError(code, "员工", 2, "月工资（元）", typed), Assert.Single(book.Errors));
    }

    [Theory]
    [InlineData("""<c r="B2" t="e"><v>#REF!</v></c>""", SheetErrorCode.CellIsError)]
    [InlineData("""<c r="B2"><v>110101199001011230</v></c>""", SheetErrorCode.NumberTooLong)]
    public async Task Cell_ThatHoldsNoValue_IsNoted(string cell, SheetErrorCode code)
    {
        var rows = RawXlsx.Rows(["工号", "姓名"]).Replace("</sheetData>", $"""<row r="2">{RawXlsx.Text('A', 2, "1")}{cell}</row></sheetData>""", StringComparison.Ordinal);
        var book = await ReadAsync(RawXlsx.OfSheets(("员工", rows)));

        Assert.Null(book[RosterTitles.Sheet][0].Text(RosterTitles.Name));
        var error = Assert.Single(book.Errors);
        Assert.Equal((code, 2, "姓名"), (error.Code, error.Row, error.Column));
    }

    [Fact]
    public async Task SeveralSheets_AreFoundByName()
    {
        var book = await SheetReader.ReadAsync(
            RawXlsx.OfSheets(("说明", RawXlsx.Rows(["读我"])), ("Employees", RawXlsx.Rows(["工号", "姓名"], ["1", "张三"])), ("单位", RawXlsx.Rows(["姓名"], ["总公司"]))),
            new(), [RosterTitles.Sheet, RosterTitles.Units], Cancellation);

        Assert.True(book.IsClean);
        Assert.Equal(("张三", "总公司"), (book[RosterTitles.Sheet][0].Text(RosterTitles.Name), book[RosterTitles.Units][0].Text(RosterTitles.Name)));
    }

    [Fact]
    public async Task Cancelling_Stops() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            SheetReader.ReadAsync(RawXlsx.Of(["工号"]), new(), [RosterTitles.Sheet], new CancellationToken(canceled: true)));

    private static async Task<(SheetRow Row, ImportedBook Book)> RowAsync(string? entered = null, string? wage = null)
    {
        var book = await ReadAsync(RawXlsx.Of(["工号", "姓名", "入职日期", "月工资（元）"], ["1", "张三", entered, wage]));
        return (book[RosterTitles.Sheet][0], book);
    }

    private static MemoryStream WithDate(string cell, int format) => RawXlsx.OfSheets(
        RawXlsx.MainType,
        [("员工", RawXlsx.Rows(["工号", "姓名", "入职日期"]).Replace("</sheetData>", $"""<row r="2">{RawXlsx.Text('A', 2, "1")}{RawXlsx.Text('B', 2, "x")}{cell}</row></sheetData>""", StringComparison.Ordinal))],
        $"<xf numFmtId=\"{format}\" applyNumberFormat=\"1\"/>");

    private static async Task ShouldBeTheNinthOfMarchAsync(MemoryStream file)
    {
        var book = await ReadAsync(file);

        Assert.Equal(new DateOnly(2026, 3, 9), book[RosterTitles.Sheet][0].Date(RosterTitles.Entered));
        Assert.True(book.IsClean);
    }

    private static Task<ImportedBook> ReadAsync(Stream file) => SheetReader.ReadAsync(file, new(), [RosterTitles.Sheet], Cancellation);
}
