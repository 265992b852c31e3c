using System.Text;
using Conduct.App.Platform.Excel;
using ExcelDataReader;

namespace Conduct.Tests.Platform.Excel;

/// <summary>Writes workbooks for a test, and reads them with a reader that is not ours.</summary>
internal static class Workbooks
{
    public static readonly WorkbookInfo Info = new("违规台账", "王合规", new(2026, 3, 9, 6, 30, 0, TimeSpan.Zero), "导出人：王合规");

    static Workbooks() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static async Task<Stream> WriteAsync<T>(SheetColumns<T> columns, params T[] rows)
    {
        await using var book = new SheetWriter(Info);
        await book.WriteTableAsync("台账", columns, rows.ToAsyncEnumerable(), TestContext.Current.CancellationToken);
        return book.Finish();
    }

    public static Task<Stream> WriteTextsAsync(params string?[] texts) =>
        WriteAsync(new SheetColumns<string?>().Text("文本", text => text), texts);

    public static List<(string Sheet, List<object?[]> Rows)> Read(Stream workbook)
    {
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(workbook);
        var sheets = new List<(string, List<object?[]>)>();
        do
        {
            var rows = new List<object?[]>();
            while (reader.Read())
            {
                rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
            }

            sheets.Add((reader.Name, rows));
        }
        while (reader.NextResult());
        return sheets;
    }
}
