using System.Diagnostics;
using Conduct.App.Platform.Excel;

namespace Conduct.Tests.Platform.Excel;

/// <summary>A few bytes that name a row or column far away cost no more than a few bytes should.</summary>
public sealed class FarCellTests
{
    private static readonly TimeSpan Quick = TimeSpan.FromSeconds(15);

    [Theory]
    [InlineData("2147483647", "A2147483647")]
    [InlineData("2147483648", "A2147483648")]
    [InlineData("99999999999999999999", "A3")]
    [InlineData("1048577", "A1048577")]
    [InlineData("1048576", "XFD1048576")]
    [InlineData("1048576", "A1048576")]
    [InlineData("3", "XFE3")]
    [InlineData("3", "ZZZZZZZ3")]
    [InlineData("0", "A0")]
    [InlineData("-1", "A-1")]
    [InlineData("3", "A2147483647")]
    [InlineData("1000000", "XFD3", true)]
    [InlineData("199999", "A199999")]
    public async Task CellFarAway_EndsSoon(string row, string cell, bool taken = false)
    {
        var begun = Process.GetCurrentProcess().TotalProcessorTime;

        var book = await SheetReader.ReadAsync(RawXlsx.OfSheets(("员工", Content(row, cell))), new(), [RosterTitles.Sheet], TestContext.Current.CancellationToken);

        Assert.Equal(taken, book.IsClean);
        Assert.InRange(Process.GetCurrentProcess().TotalProcessorTime - begun, TimeSpan.Zero, Quick);
    }

    [Theory]
    [InlineData("<dimension ref=\"A1:XFD2147483647\"/>", "")]
    [InlineData("<cols><col min=\"1\" max=\"2147483647\" width=\"9\"/></cols>", "")]
    [InlineData("", "<mergeCells count=\"1\"><mergeCell ref=\"D1:D2147483647\"/></mergeCells>")]
    [InlineData("", "<mergeCells count=\"1\"><mergeCell ref=\"D2000000000:XFD2147483647\"/></mergeCells>")]
    public async Task RangeFarAway_EndsSoon(string before, string after)
    {
        var begun = Process.GetCurrentProcess().TotalProcessorTime;

        await SheetReader.ReadAsync(RawXlsx.OfSheets(("员工", $"{before}{RawXlsx.Rows(["工号", "姓名"], ["0001", "张伟"])}{after}")), new(), [RosterTitles.Sheet], TestContext.Current.CancellationToken);

        Assert.InRange(Process.GetCurrentProcess().TotalProcessorTime - begun, TimeSpan.Zero, Quick);
    }

    private static string Content(string row, string cell) =>
        RawXlsx.Rows(["工号", "姓名"], ["0001", "张伟"]).Replace("</sheetData>", $"""<row r="{row}"><c r="{cell}" t="inlineStr"><is><t>x</t></is></c></row></sheetData>""", StringComparison.Ordinal);
}
