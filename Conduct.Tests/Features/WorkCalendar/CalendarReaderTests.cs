using System.Text;
using Conduct.App.Features.WorkCalendar;
using Conduct.App.Platform.Calendar;
using Conduct.Domain.Kernel;
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

    private static readonly OrganisationTime Zone = new(TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task Ics_GivesEachDayOnce_WithItsKind(string newLine)
    {
        var file = await ReadAsync(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(Ics.ReplaceLineEndings(newLine))).ToArray(), "holidays.ics");

        Assert.Empty(file.Problems);
        Assert.Equal([2027], file.Years);
        Assert.Equal(8, file.Days.Count);
        Assert.Equal(new CalendarFileDay(new(2027, 1, 31), true, "春节"), file.Days[0]);
        Assert.Equal(new CalendarFileDay(new(2027, 2, 11), false, "春节"), file.Days[7]);
        Assert.Equal(["清明节"], file.LeftOut);
    }

    [Theory]
    [InlineData("SUMMARY:休 国庆节 第1天/共7天", false)]
    [InlineData("SUMMARY:【班】国庆节", true)]
    [InlineData("SUMMARY:国庆节（休）3天", false)]
    [InlineData("SUMMARY:国庆节放假", false)]
    [InlineData("SUMMARY:国庆节假期", false)]
    [InlineData("SUMMARY:国庆节（调休上班）", true)]
    [InlineData("SUMMARY:国庆节假期后补班", true)]
    [InlineData("SUMMARY:Workday: National Day", true)]
    [InlineData("SUMMARY:National Day (off)", false)]
    [InlineData("SUMMARY:Public holiday", false)]
    [InlineData("SUMMARY:国庆节\nX-APPLE-SPECIAL-DAY:WORK-HOLIDAY", false)]
    [InlineData("SUMMARY:国庆节\nX-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY", true)]
    [InlineData("SUMMARY:国庆节（休）\nX-APPLE-SPECIAL-DAY;X=1:alternate-workday", true)]
    [InlineData("SUMMARY:情人节", null)]
    [InlineData("SUMMARY:国庆节调休", null)]
    [InlineData("SUMMARY:休息日上班", null)]
    [InlineData("SUMMARY:Office party", null)]
    [InlineData("SUMMARY:Homework\nX-APPLE-SPECIAL-DAY:OTHER", null)]
    public async Task Ics_EntryCounts_WhenItSaysWhichDayItIs(string lines, bool? worked)
    {
        var file = await ReadAsync(Event($"DTSTART;VALUE=DATE:20271001\n{lines}"), "marks.ics");

        Assert.Equal(worked, file.Days.Select(day => (bool?)day.IsWorkingDay).SingleOrDefault());
        Assert.Equal(worked is null, file.LeftOut.Count == 1 && file.Problems.Count == 1);
    }

    [Fact]
    public async Task Ics_CancelledEntry_DoesNotCount()
    {
        var file = await ReadAsync([.. Event("DTSTART;VALUE=DATE:20271001\nSUMMARY:国庆节（休）\nSTATUS:CANCELLED")[..^13], .. Event("DTSTART;VALUE=DATE:20271002\nSUMMARY:国庆节（休）\nSTATUS:CONFIRMED")[15..]], "cancelled.ics");

        Assert.Empty(file.Problems);
        Assert.Equal(new DateOnly(2027, 10, 2), Assert.Single(file.Days).Date);
    }

    [Theory]
    [InlineData("20261231 20270101 20270102 20270503", "2027")]
    [InlineData("20270503 20271231 20280101 20280102", "2027")]
    [InlineData("20261228 20270101", "")]
    [InlineData("20270101", "")]
    [InlineData("20261001 20270101 20271001", "2026 2027")]
    public async Task Years_TouchedAtTheirEdge_AreNotReplaced(string days, string replaced)
    {
        var events = string.Concat(days.Split(' ').Select(day => $"BEGIN:VEVENT\nDTSTART;VALUE=DATE:{day}\nSUMMARY:节（休）\nEND:VEVENT\n"));
        var file = await ReadAsync(Encoding.UTF8.GetBytes($"BEGIN:VCALENDAR\n{events}END:VCALENDAR"), "edge.ics");

        Assert.Empty(file.Problems);
        Assert.Equal(replaced, string.Join(' ', file.Replaced));
    }

    [Theory]
    [InlineData("DTSTART;TZID=\"(UTC+08:00) Beijing, Chongqing, Hong Kong, Urumqi\":20270101T000000\nDTEND;TZID=\"(UTC+08:00) Beijing, Chongqing, Hong Kong, Urumqi\":20270102T000000", "2027-01-01")]
    [InlineData("DTSTART;TZID=China Standard Time:20270101T000000\nDURATION:P2D", "2027-01-01 2027-01-02")]
    [InlineData("DTSTART;TZID=Nowhere/Town:20270101T090000\nDTEND;TZID=Nowhere/Town:20270102T180000", "2027-01-01 2027-01-02")]
    [InlineData("DTSTART:20261231T160000Z\nDTEND:20270101T160000Z", "2027-01-01")]
    [InlineData("DTSTART;TZID=America/New_York:20261231T110000\nDTEND;TZID=America/New_York:20270101T110000", "2027-01-01")]
    [InlineData("DTSTART;TZID=\"Pacific Standard Time\":20261231T080000\nDURATION:P1D", "2027-01-01")]
    [InlineData("DTSTART;TZID=\"(UTC+09:00) Osaka, Sapporo, Tokyo\";X=1:20270101T010000\nDTEND;TZID=\"(UTC+09:00) Osaka, Sapporo, Tokyo\":20270102T010000", "2027-01-01")]
    [InlineData("DTSTART;VALUE=DATE-TIME;TZID=\"(UTC-05:00) Eastern Time; US: Canada\":20261231T110000\nDTEND;TZID=\"(UTC-05:00) Eastern Time; US: Canada\":20270101T110000", "2027-01-01")]
    [InlineData("DTSTART;VALUE=DATE:20270101\nRRULE:FREQ=YEARLY;COUNT=2", "2027-01-01 2028-01-01")]
    [InlineData("DTSTART;VALUE=DATE:20270101\nRRULE:FREQ=YEARLY;UNTIL=20281231T000000Z", "2027-01-01 2028-01-01")]
    [InlineData("DTSTART;VALUE=DATE:20270101\nBEGIN:VALARM\nDURATION:P9D\nSUMMARY:alarm\nEND:VALARM", "2027-01-01")]
    public async Task Ics_OfMailProgramsAndPhones_GivesTheDaysThatAreWrittenThere(string times, string days)
    {
        var file = await ReadAsync(Encoding.UTF8.GetBytes($"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN\nBEGIN:VEVENT\nUID:c1@example\n{times}\nSUMMARY:元旦（休）\nEND:VEVENT\nEND:VCALENDAR"), "outlook.ics");

        Assert.Empty(file.Problems);
        Assert.Equal(days.Split(' '), file.Days.Select(day => day.Date.ToString("yyyy-MM-dd", null)));
        Assert.All(file.Days, day => Assert.Equal((false, "元旦"), (day.IsWorkingDay, day.Name)));
    }

    [Theory]
    [InlineData("RRULE:FREQ=YEARLY", "元旦")]
    [InlineData("RRULE:FREQ=SECONDLY;COUNT=2000000000", "元旦")]
    [InlineData("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=2", "3")]
    [InlineData("RRULE:FREQ=YEARLY;COUNT=2\nRRULE:FREQ=YEARLY;COUNT=3", "元旦")]
    [InlineData("RDATE;VALUE=DATE:20270105", "元旦")]
    [InlineData("RRULE:nonsense", "3")]
    [InlineData("DTEND;VALUE=DATE:20261201", "3")]
    public async Task Ics_ThatComesAgainOtherwiseThanAFewYears_IsRefusedByNameOrLine(string rule, string named)
    {
        using var scope = new CultureScope(System.Globalization.CultureInfo.GetCultureInfo("zh-CN"));

        var file = await ReadAsync(Encoding.UTF8.GetBytes($"BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20270101\nSUMMARY:元旦\n{rule}\nEND:VEVENT\nEND:VCALENDAR"), "endless.ics");

        Assert.Empty(file.Days);
        var problem = Assert.Single(file.Problems);
        Assert.Contains(named, $"{problem.Row} {problem.Reason}", StringComparison.Ordinal);
    }

    /// <summary>What stands in them is not kept, however much it is: an attachment of its own, a title that goes on for megabytes, events without number.</summary>
    [Theory]
    [InlineData("BEGIN:VEVENT\nEND:VEVENT\n", 200_000)]
    [InlineData("BEGIN:VEVENT\nDTSTART;VALUE=DATE:20270101\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=2\nEND:VEVENT\n", 50_000)]
    [InlineData(" x\n", 1_500_000)]
    [InlineData("BEGIN:VEVENT\nBEGIN:VALARM\n", 150_000)]
    [InlineData("BEGIN:VEVENT\nSUMMARY:x\nRRULE:FREQ=YEARLY\n", 100_000)]
    public async Task Ics_OfMuchAndNothing_IsRefusedInLittleTimeAndMemory(string piece, int times)
    {
        var text = new StringBuilder("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20270101\nSUMMARY:x\n");
        var content = Encoding.UTF8.GetBytes(text.Insert(text.Length, piece, times).ToString());
        var before = GC.GetAllocatedBytesForCurrentThread();
        using var stream = new MemoryStream(content);

        var read = IcsReader.ReadAsync(stream, Zone, TestContext.Current.CancellationToken);

        Assert.True(read.IsCompletedSuccessfully);
        Assert.True((await read)!.TooMany || (await read)!.Events.All(one => one.Fault is not null));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 400_000_000);
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
        var file = await ReadAsync("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:19990101\nSUMMARY:休\nEND:VEVENT\nEND:VCALENDAR"u8.ToArray(), "old.ics");

        Assert.Single(file.Problems);
    }

    [Fact]
    public async Task TooLarge_OrTooMany_IsRefused()
    {
        var endless = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20200101\nDTEND;VALUE=DATE:20300101\nSUMMARY:休\nEND:VEVENT\nEND:VCALENDAR";

        Assert.Single((await ReadAsync(new byte[CalendarReader.MaxBytes + 1], "big.ics")).Problems);
        var many = await ReadAsync(Encoding.UTF8.GetBytes(endless), "many.ics");
        Assert.Single(many.Problems);
        Assert.Empty(many.Days);
    }

    private static async Task<CalendarFile> ReadAsync(byte[] content, string name)
    {
        using var stream = new MemoryStream(content);
        return CalendarFile.Read((await CalendarReader.ReadAsync(stream, name, Zone, TestContext.Current.CancellationToken)).ToJson());
    }

    private static byte[] Event(string lines) => Encoding.UTF8.GetBytes($"BEGIN:VCALENDAR\nBEGIN:VEVENT\n{lines}\nEND:VEVENT\nEND:VCALENDAR");

    private static byte[] Sheet(string name, params string?[][] rows) => RawXlsx.OfSheets((name, RawXlsx.Rows(rows))).ToArray();
}
