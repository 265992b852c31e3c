using System.Text;
using Conduct.App.Platform.Calendar;

namespace Conduct.Tests.Platform.Calendar;

public sealed class IcsWriterTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 9, 1, 2, 3, TimeSpan.Zero);

    [Fact]
    public void Day_IsAWholeDay_WithItsOwnIdAndTheTextAsItIs()
    {
        var lines = Unfolded(Written("撰写书面检讨（C-2026-000123），逗号, 分号; 反斜杠\\ 换\n行"));

        Assert.Contains("UID:one@conduct", lines);
        Assert.Contains("DTSTAMP:20260309T010203Z", lines);
        Assert.Contains("DTSTART;VALUE=DATE:20260316", lines);
        Assert.Contains("DTEND;VALUE=DATE:20260317", lines);
        Assert.Contains("SUMMARY:撰写书面检讨（C-2026-000123），逗号\\, 分号\\; 反斜杠\\\\ 换\\n行", lines);
        Assert.Contains("URL:https://conduct.firm.example/my/reviews/1", lines);
        Assert.Contains("TRIGGER:-PT6H", lines);
        Assert.Contains("X-WR-CALNAME:我的期限", lines);
        Assert.Contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H", lines);
        Assert.DoesNotContain(lines, line => line.StartsWith("RRULE", StringComparison.Ordinal));
    }

    /// <summary>Names hold characters beyond the basic plane; the shift moves them over every place where a line may be broken.</summary>
    [Fact]
    public void Lines_AreShort_AndBreakNoCharacter()
    {
        for (var shift = 0; shift < 4; shift++)
        {
            var title = new string('a', shift) + string.Concat(Enumerable.Repeat("𠮷田", 40));
            var bytes = new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(Written(title));

            var text = Encoding.UTF8.GetString(bytes);
            Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
            Assert.Contains($"SUMMARY:{title}", Unfolded(text));
        }
    }

    private static string Written(string title)
    {
        var writer = new IcsWriter("我的期限", Now);
        writer.AddDay("one@conduct", new(2026, 3, 16), title, new("https://conduct.firm.example/my/reviews/1"));
        return writer.ToString();
    }

    private static string[] Unfolded(string text) => text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
}
