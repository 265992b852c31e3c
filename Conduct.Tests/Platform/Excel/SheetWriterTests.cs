using Conduct.App.Platform.Excel;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Cell = Conduct.App.Platform.Excel.Cell;

namespace Conduct.Tests.Platform.Excel;

public sealed class SheetWriterTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Workbook_WithEverything_IsValidOpenXml()
    {
        await using var book = new SheetWriter(Workbooks.Info);
        var count = await book.WriteTableAsync("台账", Sample.Columns, Sample.Rows(3), Cancellation);
        book.WriteAbout("说明", [("导出人", Cell.OfText("=王")), ("行数", Cell.OfNumber(count)), ("时间", Cell.OfMoment(Workbooks.Info.CreatedAt, Sample.Shanghai))]);
        await using var file = book.Finish();

        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(document, Cancellation).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
        Assert.Equal("违规台账", document.PackageProperties.Title);
        Assert.Equal("王合规", document.PackageProperties.Creator);
    }

    [Fact]
    public async Task Table_WithoutRows_IsValidAndKeepsItsHeader()
    {
        await using var file = await Workbooks.WriteAsync(Sample.Columns);

        using (var document = SpreadsheetDocument.Open(file, isEditable: false))
        {
            Assert.Empty(new OpenXmlValidator().Validate(document, Cancellation));
        }

        file.Position = 0;
        Assert.Equal(["姓名", "第几次", "扣罚金额(元)", "发生日期", "审批时间", "逾期"], Assert.Single(Workbooks.Read(file)[0].Rows));
    }

    [Fact]
    public async Task Values_ReadBack_KeepTheirTypes()
    {
        await using var file = await Workbooks.WriteAsync(Sample.Columns, Sample.Full, new Sample());

        var rows = Workbooks.Read(file)[0].Rows;
        Assert.Equal(["张三", 2d, 3000.5d, new DateTime(2026, 3, 9), new DateTime(2026, 3, 9, 14, 30, 0), true], rows[1]);
        Assert.All(rows[2], Assert.Null);
    }

    [Fact]
    public async Task Numbers_InAnotherCulture_AreTheSame()
    {
        using var culture = new CultureScope("de-DE");
        await using var file = await Workbooks.WriteAsync(Sample.Columns, Sample.Full with { Fen = -123_456_789_01 });

        Assert.Equal(-123_456_789.01d, Workbooks.Read(file)[0].Rows[1][2]);
    }

    [Fact]
    public async Task Header_IsFrozenFilteredAndRepeatedInPrint()
    {
        await using var file = await Workbooks.WriteAsync(Sample.Columns, Sample.Full);

        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet;
        var pane = sheet.Descendants<Pane>().Single();
        Assert.Equal(("A2", PaneStateValues.Frozen), (pane.TopLeftCell!.Value, pane.State!.Value));
        Assert.Equal("A1:F2", sheet.Descendants<AutoFilter>().Single().Reference!.Value);
        Assert.Equal(OrientationValues.Landscape, sheet.Descendants<PageSetup>().Single().Orientation!.Value);
        var names = document.WorkbookPart.Workbook.DefinedNames!.Elements<DefinedName>().ToDictionary(n => n.Name!.Value!);
        Assert.Equal("'台账'!$A$1:$F$2", names["_xlnm._FilterDatabase"].Text);
        Assert.True(names["_xlnm._FilterDatabase"].Hidden!.Value);
        Assert.Equal("'台账'!$1:$1", names["_xlnm.Print_Titles"].Text);
    }

    [Fact]
    public async Task FirstColumns_Frozen_StayInSightAndAreRepeatedInPrint()
    {
        await using var book = new SheetWriter(Workbooks.Info);
        SheetColumn<int>[] columns = [.. Enumerable.Range(0, 40).Select(place => new SheetColumn<int>($"列{place}", _ => Cell.OfText("值"), 15, false) { Frozen = place is < 2 or 30 })];
        await book.WriteTableAsync("台账", columns, new[] { 1 }.ToAsyncEnumerable(), Cancellation);
        await using var file = book.Finish();

        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(document, Cancellation).Select(e => e.Description));
        var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet;
        var pane = sheet.Descendants<Pane>().Single();
        Assert.Equal((2d, 1d, "C2", PaneValues.BottomRight), (pane.HorizontalSplit!.Value, pane.VerticalSplit!.Value, pane.TopLeftCell!.Value, pane.ActivePane!.Value));
        Assert.Contains(document.WorkbookPart.Workbook.DefinedNames!.Elements<DefinedName>(), name => name.Text == "'台账'!$A:$B,'台账'!$1:$1");

        // 38 columns of 15 beside the two that are repeated: on one page they would be too small to read.
        Assert.Equal(3U, sheet.Descendants<PageSetup>().Single().FitToWidth!.Value);
    }

    [Fact]
    public async Task Table_BeyondOneSheet_GoesOnInFurtherSheets()
    {
        await using var book = new SheetWriter(Workbooks.Info) { RowsPerSheet = 301 };
        var count = await book.WriteTableAsync("台账", Sample.Columns, Sample.Rows(650), Cancellation);
        await using var file = book.Finish();

        var sheets = Workbooks.Read(file);
        Assert.Equal(650, count);
        Assert.Equal(["台账", "台账 (2)", "台账 (3)"], sheets.Select(sheet => sheet.Sheet));
        Assert.Equal([301, 301, 51], sheets.Select(sheet => sheet.Rows.Count));
        Assert.All(sheets, sheet => Assert.Equal("姓名", sheet.Rows[0][0]));
        Assert.Equal(Enumerable.Range(0, 650).Select(n => (object)(double)n), sheets.SelectMany(sheet => sheet.Rows.Skip(1)).Select(row => row[1]!));
    }

    [Fact]
    public async Task SheetNames_ThatExcelRefuses_AreMended()
    {
        await using var book = new SheetWriter(Workbooks.Info);
        string[] wished = ["a/b:c*?[d]\\", "'x'", "History", "", new('名', 40), new('名', 40), "X"];
        foreach (var name in wished)
        {
            book.WriteAbout(name, [("行", Cell.OfNumber(1))]);
        }

        await using var file = book.Finish();
        Assert.Equal(
            ["a b c   d", "x", "History (2)", "Sheet", new('名', 31), new string('名', 27) + " (2)", "X (2)"],
            Workbooks.Read(file).Select(sheet => sheet.Sheet));
    }

    [Fact]
    public async Task Cancelling_BetweenRows_Stops()
    {
        using var source = new CancellationTokenSource();
        await using var book = new SheetWriter(Workbooks.Info);
        var rows = Sample.Rows(1_000, n => { if (n == 300) { source.Cancel(); } });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => book.WriteTableAsync("台账", Sample.Columns, rows, source.Token));
    }

    [Fact]
    public async Task Finish_WithoutSheetOrTwice_IsRefused()
    {
        await using var empty = new SheetWriter(Workbooks.Info);
        Assert.Throws<InvalidOperationException>(empty.Finish);

        await using var book = new SheetWriter(Workbooks.Info);
        book.WriteAbout("说明", []);
        await using var file = book.Finish();
        Assert.Throws<InvalidOperationException>(book.Finish);
    }
}
