using Conduct.App.Platform.Excel;

namespace Conduct.Tests.Platform.Excel;

/// <summary>A row with one value of each kind, and the columns over it.</summary>
internal sealed record Sample(
    string? Text = null, long? Number = null, long? Fen = null, DateOnly? Day = null, DateTimeOffset? At = null, bool? Flag = null)
{
    public static readonly TimeZoneInfo Shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    public static SheetColumns<Sample> Columns => new SheetColumns<Sample>()
        .Text("姓名", row => row.Text)
        .Number("第几次", row => row.Number)
        .Money("扣罚金额(元)", row => row.Fen)
        .Date("发生日期", row => row.Day)
        .Moment("审批时间", row => row.At, Shanghai)
        .Bool("逾期", row => row.Flag);

    public static Sample Full { get; } = new(
        "张三", 2, 300_050, new(2026, 3, 9), new DateTimeOffset(2026, 3, 9, 6, 30, 0, TimeSpan.Zero), true);

    /// <summary>Rows one after another; <paramref name="at"/> is told each number before its row.</summary>
    public static async IAsyncEnumerable<Sample> Rows(int count, Action<int>? at = null)
    {
        for (var n = 0; n < count; n++)
        {
            at?.Invoke(n);
            yield return Full with { Text = "员工" + n, Number = n };
        }

        await Task.CompletedTask;
    }
}
