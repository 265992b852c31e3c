using System.Text;
using Conduct.App.Features.WorkCalendar;
using Conduct.Tests.Platform.Excel;

namespace Conduct.Tests.Features.WorkCalendar;

/// <summary>Files as administrators have them: our own sheet, or the holiday calendar of a phone.</summary>
public sealed class CalendarReaderTests
{
    private const string Ics = """
        BEGIN:VCALENDAR
        VERSION:2.0
        BEGIN:VEVENT
        DTSTART;VALUE=DATE:20270205
        DTEND;VALUE=DATE:20270212
        SUMMARY:春节（休）
        END:VEVENT
        BEGIN:VEVENT
        DTSTART;VALUE=DATE:20270131
        SUMMARY:春节（
         班）
        END:VEVENT
        BEGIN:VEVENT
        DTSTART:20270405T000000
        SUMMARY:清明节
        END:VEVENT
        END:VCALENDAR
        """;

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task Ics_GivesEachDayOnce_WithItsKind(string newLine)
    {
        var file = await ReadAsync(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(Ics.ReplaceLineEndings(newLine))).ToArray(), "holidays.ics");

        Assert.Empty(file.Problems);
        Assert.Equal([2027], file.Years);
        Assert.Equal(9, file.Days.Count);
        Assert.Equal(new CalendarFileDay(new(2027, 1, 31), true, "春节"), file.Days[0]);
        Assert.Equal(new CalendarFileDay(new(2027, 2, 11), false, "春节"), file.Days[7]);
        Assert.Equal(new CalendarFileDay(new(2027, 4, 5), false, "清明节"), file.Days[8]);
    }

    [Fact]
    public async Task Sheet_IsReadInEitherLanguage()
    {
        var chinese = await ReadAsync(Sheet("工作日历", ["日期", "类型", "名称"], ["2027-02-05", "休息", "春节"], ["2027/1/31", "班", "春节调休"]), "a.xlsx");
        var english = await ReadAsync(Sheet("Days", ["Name", "Date", "Type"], ["Spring Festival", "2027-02-05", "OFF"]), "b.xlsx");

        Assert.Empty(chinese.Problems.Concat(english.Problems));
        Assert.Equal([new(new(2027, 1, 31), true, "春节调休"), new(new(2027, 2, 5), false, "春节")], chinese.Days);
        Assert.Equal([new CalendarFileDay(new(2027, 2, 5), false, "Spring Festival")], english.Days);
    }

    [Theory]
    [InlineData("2027-02-05", "加班", "春节", 2)]
    [InlineData("春天", "休息", "春节", 2)]
    [InlineData("2027-02-05", "休息", null, 2)]
    [InlineData("1027-02-05", "休息", "春节", 2)]
    public async Task Sheet_WithAWrongRow_SaysWhereAndKeepsNothingBack(string date, string kind, string? name, int row)
    {
        using var scope = new CultureScope(System.Globalization.CultureInfo.GetCultureInfo("zh-CN"));
        var file = await ReadAsync(Sheet("工作日历", ["日期", "类型", "名称"], [date, kind, name]), "a.xlsx");

        Assert.Equal(row, Assert.Single(file.Problems).Row);
    }

    [Fact]
    public async Task SameDayTwice_WithOtherContent_IsAProblem()
    {
        var file = await ReadAsync(Sheet("工作日历", ["日期", "类型", "名称"], ["2027-02-05", "休息", "春节"], ["2027-02-05", "上班", "春节"], ["2027-02-06", "休息", "春节"], ["2027-02-06", "休息", "春节"]), "a.xlsx");

        Assert.Contains("2027", Assert.Single(file.Problems).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("notes.ics", "just text")]
    [InlineData("empty.ics", "BEGIN:VCALENDAR\nEND:VCALENDAR")]
    [InlineData("picture.xlsx", "no zip")]
    [InlineData("bad.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:soon\nSUMMARY:x\nEND:VEVENT\nEND:VCALENDAR")]
    public async Task Unfit_HasAProblem_AndNoDays(string name, string content)
    {
        var file = await ReadAsync(Encoding.UTF8.GetBytes(content), name);

        Assert.NotEmpty(file.Problems);
        Assert.Empty(file.Days);
    }

    [Fact]
    public async Task YearOfNoUse_IsAProblem()
    {
        var file = await ReadAsync("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:19990101\nSUMMARY:x\nEND:VEVENT\nEND:VCALENDAR"u8.ToArray(), "old.ics");

        Assert.Single(file.Problems);
    }

    [Fact]
    public async Task TooLarge_OrTooMany_IsRefused()
    {
        var endless = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20200101\nDTEND;VALUE=DATE:20300101\nSUMMARY:x\nEND:VEVENT\nEND:VCALENDAR";

        Assert.Single((await ReadAsync(new byte[CalendarReader.MaxBytes + 1], "big.ics")).Problems);
        var many = await ReadAsync(Encoding.UTF8.GetBytes(endless), "many.ics");
        Assert.Single(many.Problems);
        Assert.Empty(many.Days);
    }

    private static async Task<CalendarFile> ReadAsync(byte[] content, string name)
    {
        using var stream = new MemoryStream(content);
        return CalendarFile.Read((await CalendarReader.ReadAsync(stream, name, TestContext.Current.CancellationToken)).ToJson());
    }

    private static byte[] Sheet(string name, params string?[][] rows) => RawXlsx.OfSheets((name, RawXlsx.Rows(rows))).ToArray();
}
