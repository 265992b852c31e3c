using System.Text;
using Conduct.App.Platform.Excel;

namespace Conduct.Tests.Platform.Excel;

public sealed class BadWorkbookTests
{
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    [Fact]
    public async Task EmptyFile_IsRefused() => await RefusedAsync([], SheetErrorCode.EmptyFile);

    [Fact]
    public async Task Csv_IsRefused() => await RefusedAsync("工号,姓名\n1,张三\n"u8.ToArray(), SheetErrorCode.NotXlsx);

    [Fact]
    public async Task Pdf_IsRefused() => await RefusedAsync("%PDF-1.7\n"u8.ToArray(), SheetErrorCode.NotXlsx);

    [Fact]
    public async Task OldExcel_IsRefused() => await RefusedAsync([.. Compound, .. new byte[600], .. Encoding.Unicode.GetBytes("Workbook")], SheetErrorCode.OldExcel);

    [Fact]
    public async Task EncryptedWorkbook_IsRefused() =>
        await RefusedAsync([.. Compound, .. new byte[65_530], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[90]], SheetErrorCode.Encrypted);

    [Fact]
    public async Task OrdinaryZip_IsRefused() =>
        await RefusedAsync(RawXlsx.Zip(new Dictionary<string, string> { ["a.txt"] = "x" }).ToArray(), SheetErrorCode.NotXlsx);

    [Fact]
    public async Task WordDocument_IsRefused() =>
        await RefusedAsync(RawXlsx.OfSheets("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", ("员工", "")).ToArray(), SheetErrorCode.NotXlsx);

    [Fact]
    public async Task MacroWorkbook_IsRefused() =>
        await RefusedAsync(RawXlsx.OfSheets("application/vnd.ms-excel.sheet.macroEnabled.main+xml", ("员工", "")).ToArray(), SheetErrorCode.MacroWorkbook);

    [Fact]
    public async Task CutOffWorkbook_IsRefused() => await RefusedAsync(Good().ToArray()[..^200], SheetErrorCode.Corrupt);

    [Fact]
    public async Task WorkbookWithoutItsParts_IsRefused() =>
        await RefusedAsync(
            RawXlsx.Zip(new Dictionary<string, string> { ["[Content_Types].xml"] = $"<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"{RawXlsx.MainType}\"/></Types>" }).ToArray(),
            SheetErrorCode.Corrupt);

    [Fact]
    public async Task BrokenXml_IsRefused() => await RefusedAsync(RawXlsx.OfSheets(("员工", "<sheetData><row r=\"1\"><c")).ToArray(), SheetErrorCode.Corrupt);

    [Fact]
    public async Task EntityExpansion_IsRefused() =>
        await RefusedAsync(
            RawXlsx.Zip(new Dictionary<string, string>
            {
                ["[Content_Types].xml"] = $"<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"{RawXlsx.MainType}\"/></Types>",
                ["xl/workbook.xml"] = "<!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><w>&b;</w>",
            }).ToArray(),
            SheetErrorCode.Corrupt);

    [Fact]
    public async Task ColumnBeyondExcel_IsRefused() =>
        await RefusedAsync(RawXlsx.OfSheets(("员工", """<sheetData><row r="1"><c r="ZZZZZ1"><v>1</v></c></row></sheetData>""")).ToArray(), SheetErrorCode.Corrupt);

    [Fact]
    public async Task FileOverTheLimit_IsRefused()
    {
        var error = await RefusedAsync(new byte[1024 * 1024 + 1], SheetErrorCode.TooLarge, new() { MaxBytes = 1024 * 1024 });

        Assert.Equal("1", error.Detail);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ZipBomb_IsRefused(bool liesAboutItsSize)
    {
        var file = RawXlsx.OfSheets(("员工", RawXlsx.Rows(["工号", "姓名"], ["1", new string('长', 3_000_000)]))).ToArray();
        if (liesAboutItsSize)
        {
            DeclareSmall(file);
        }

        await RefusedAsync(file, liesAboutItsSize ? SheetErrorCode.Corrupt : SheetErrorCode.TooLargeUnpacked, new() { MaxUnpackedBytes = 1024 * 1024 });
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public async Task TooManyRows_AreRefused(int rows, bool fits)
    {
        var file = RawXlsx.Of([["工号", "姓名"], .. Enumerable.Range(0, rows).Select(n => new[] { $"{n}", "张三" })]);
        var book = await ReadAsync(file, new() { MaxRows = 2 });

        Assert.Equal(fits, book.IsClean);
        Assert.Equal(fits ? 2 : 0, book[RosterTitles.Sheet].Count);
        Assert.All(book.Errors, error => Assert.Equal((SheetErrorCode.TooManyRows, "2"), (error.Code, error.Detail)));
    }

    [Fact]
    public async Task HeaderOnly_IsRefused() => await RefusedAsync(RawXlsx.Of(["工号", "姓名"]).ToArray(), SheetErrorCode.NoRows);

    [Fact]
    public async Task EmptySheet_IsRefused() => await RefusedAsync(RawXlsx.OfSheets(("员工", "<sheetData/>")).ToArray(), SheetErrorCode.NoRows);

    [Theory]
    [InlineData("A1:B1", SheetErrorCode.MergedHeader, 1)]
    [InlineData("A1:A2", SheetErrorCode.MergedHeader, 1)]
    [InlineData("A2:A3", SheetErrorCode.MergedCells, 2)]
    public async Task MergedCells_AreRefused(string range, SheetErrorCode code, int row)
    {
        var rows = RawXlsx.Rows(["工号", "姓名"], ["1", "张三"], ["2", "李四"]) + $"<mergeCells count=\"1\"><mergeCell ref=\"{range}\"/></mergeCells>";
        var error = await RefusedAsync(RawXlsx.OfSheets(("员工", rows)).ToArray(), code);

        Assert.Equal((row, range), (error.Row, error.Detail));
    }

    [Fact]
    public async Task MissingColumn_IsRefused()
    {
        var error = await RefusedAsync(RawXlsx.Of(["工号", "名字"], ["1", "张三"]).ToArray(), SheetErrorCode.MissingColumn);

        Assert.Equal((1, "姓名"), (error.Row, error.Column));
    }

    [Fact]
    public async Task DuplicateColumn_IsRefused()
    {
        var error = await RefusedAsync(RawXlsx.Of(["工号", "姓名", "Name"], ["1", "张三", "李四"]).ToArray(), SheetErrorCode.DuplicateColumn);

        Assert.Equal("Name", error.Column);
    }

    [Fact]
    public async Task MissingValue_IsNotedWithItsRow()
    {
        var book = await ReadAsync(RawXlsx.Of(["工号", "姓名"], ["1", "张三"], ["2", " "]), new());

        Assert.Equal(new SheetError(SheetErrorCode.MissingValue, "员工", 3, "姓名"), Assert.Single(book.Errors));
    }

    [Fact]
    public async Task MissingSheet_IsRefused()
    {
        var book = await SheetReader.ReadAsync(
            RawXlsx.Of(["工号", "姓名"], ["1", "张三"]), new(), [RosterTitles.Sheet, RosterTitles.Units], TestContext.Current.CancellationToken);

        Assert.Equal(new SheetError(SheetErrorCode.MissingSheet, Detail: "单位"), Assert.Single(book.Errors));
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void EveryCode_HasAReason(string language)
    {
        using var culture = new CultureScope(language);
        var reasons = Enum.GetValues<SheetErrorCode>().Select(code => new SheetError(code, Detail: "50").Reason).ToList();

        Assert.All(reasons, reason => Assert.False(string.IsNullOrWhiteSpace(reason)));
        Assert.Equal(language == "en", reasons.TrueForAll(reason => reason.All(c => c < 0x2E80)));
        Assert.Equal(reasons.Count, reasons.Distinct().Count());
    }

    private static MemoryStream Good() => RawXlsx.Of(["工号", "姓名"], ["1", "张三"]);

    private static async Task<SheetError> RefusedAsync(byte[] file, SheetErrorCode code, ImportLimits? limits = null)
    {
        var book = await ReadAsync(new MemoryStream(file), limits ?? new());

        Assert.Empty(book[RosterTitles.Sheet]);
        var error = Assert.Single(book.Errors, error => error.Code == code);
        return error;
    }

    private static Task<ImportedBook> ReadAsync(Stream file, ImportLimits limits) =>
        SheetReader.ReadAsync(file, limits, [RosterTitles.Sheet], TestContext.Current.CancellationToken);

    // The last header of the central directory is the sheet's; the unpacked size stands 24 bytes after its mark.
    private static void DeclareSmall(byte[] zip) =>
        BitConverter.TryWriteBytes(zip.AsSpan(zip.AsSpan().LastIndexOf("PK\u0001\u0002"u8) + 24), 100);
}
