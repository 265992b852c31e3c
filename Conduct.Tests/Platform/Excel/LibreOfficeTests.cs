using Conduct.Tests.Support;

namespace Conduct.Tests.Platform.Excel;

public sealed class LibreOfficeTests
{
    [Fact]
    public async Task LibreOffice_OpensTheWorkbook_CellByCell()
    {
        using var office = new Office();
        await using var file = await Workbooks.WriteAsync(Sample.Columns, Sample.Full, Sample.Full with { Text = "=1+1", Flag = false }, Sample.Full with { Text = "𠮷野,\"家\"" });

        // Text export, comma, quote, UTF-8, from row 1, all as shown on the sheet.
        var csv = await office.ConvertAsync(file, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true");

        Assert.Equal(
            [
                "姓名,第几次,扣罚金额(元),发生日期,审批时间,逾期",
                "张三,2,\"3,000.50\",2026-03-09,2026-03-09 14:30,TRUE",
                "=1+1,2,\"3,000.50\",2026-03-09,2026-03-09 14:30,FALSE",
                "\"𠮷野,\"\"家\"\"\",2,\"3,000.50\",2026-03-09,2026-03-09 14:30,TRUE",
            ],
            await File.ReadAllLinesAsync(csv, TestContext.Current.CancellationToken));
    }
}
