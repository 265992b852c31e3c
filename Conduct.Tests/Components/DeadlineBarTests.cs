using Bunit;
using Conduct.App.Shell.Parts;
using Conduct.Tests.Support;

namespace Conduct.Tests.Components;

public sealed class DeadlineBarTests : ComponentTest
{
    private static readonly DateOnly Due = new(2026, 3, 16);

    [Theory]
    [InlineData(-7, "还剩 7 天", "bar-info", "0")]
    [InlineData(-4, "还剩 4 天", "bar-info", "42")]
    [InlineData(-1, "还剩 1 天", "bar-warn", "85")]
    [InlineData(0, "今天到期", "bar-warn", "100")]
    [InlineData(1, "逾期 1 天", "bar-bad", "100")]
    [InlineData(30, "逾期 30 天", "bar-bad", "100")]
    public void Bar_OnADay_SaysHowLongIsLeft(int daysAfterDue, string text, string tone, string percent)
    {
        var bar = Render<DeadlineBar>(p => p
            .Add(x => x.From, Due.AddDays(-7))
            .Add(x => x.Due, Due)
            .Add(x => x.Today, Due.AddDays(daysAfterDue)));

        Assert.EndsWith(text, bar.Find(".bar-text").TextContent, StringComparison.Ordinal);
        Assert.Contains(tone, bar.Find(".bar").ClassList);
        Assert.Equal(percent, bar.Find("progress").GetAttribute("value"));
        Assert.Equal("2026-03-16 到期", bar.Find(".bar").GetAttribute("title"));
    }

    [Fact]
    public void Bar_DueOnTheDayItStarted_DoesNotDivideByZero()
    {
        var bar = Render<DeadlineBar>(p => p.Add(x => x.From, Due).Add(x => x.Due, Due).Add(x => x.Today, Due.AddDays(-1)));

        Assert.Equal("0", bar.Find("progress").GetAttribute("value"));
    }
}
