using System.Globalization;
using Bunit;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell.Parts;
using Conduct.Tests.Support;

namespace Conduct.Tests.Components;

public sealed class DayInputTests : ComponentTest
{
    private static readonly DateOnly Before = new(2026, 3, 5);

    private DateOnly? _day = Before;
    private int _changes;

    [Theory]
    [InlineData("2026-11-22")]
    [InlineData("20261122")]
    [InlineData("2026/11/22")]
    [InlineData("2026.11.22")]
    [InlineData("2026年11月22日")]
    [InlineData("２０２６－１１－２２")]
    [InlineData("２０２６１１２２")]
    [InlineData(" 2026-11-22 ")]
    public async Task Typed_YearFirst_IsTaken(string typed)
    {
        var input = Show();

        await input.Find("input").ChangeAsync(typed);

        Assert.Equal(new DateOnly(2026, 11, 22), _day);
        Assert.Equal("2026-11-22", input.Find("input").GetAttribute("value"));
        Assert.Empty(input.FindAll(".error"));
    }

    [Fact]
    public async Task Typed_WithoutLeadingZeros_IsShownWithThem()
    {
        var input = Show();

        await input.Find("input").ChangeAsync("2026-4-1");

        Assert.Equal("2026-04-01", input.Find("input").GetAttribute("value"));
    }

    [Theory]
    [InlineData("22.11.2026")]
    [InlineData("11/22/2026")]
    [InlineData("03/04/2026")]
    [InlineData("2026-02-30")]
    [InlineData("20261131")]
    [InlineData("1026-03-05")]
    [InlineData("明天")]
    public async Task Typed_Unreadable_LeavesTheDayAndSaysSo(string typed)
    {
        var input = Show();

        await input.Find("input").ChangeAsync(typed);

        Assert.Equal((Before, 0), (_day, _changes));
        Assert.Contains(typed, input.Find("#day-unread[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Equal(("true", "day-hint day-unread"), (input.Find("input").GetAttribute("aria-invalid"), input.Find("input").GetAttribute("aria-describedby")));
    }

    [Fact]
    public async Task Typed_UnreadableWhereNothingWas_StaysNothingAndSaysSo()
    {
        _day = null;
        var input = Show();

        await input.Find("input").ChangeAsync("soon");

        Assert.Equal((null, 0), (_day, _changes));
        Assert.Contains("soon", input.Find("#day-unread").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Typed_ReadableAfterUnreadable_TakesTheMessageAway()
    {
        var input = Show();
        await input.Find("input").ChangeAsync("soon");

        await input.Find("input").ChangeAsync("2026-11-22");

        Assert.Empty(input.FindAll(".error"));
        Assert.Null(input.Find("input").GetAttribute("aria-invalid"));
        Assert.Equal(new DateOnly(2026, 11, 22), _day);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public async Task Emptied_IsNoDay(string typed)
    {
        var input = Show();

        await input.Find("input").ChangeAsync(typed);

        Assert.Equal((null, 1), (_day, _changes));
        Assert.Empty(input.FindAll(".error"));
    }

    [Fact]
    public async Task Required_Emptied_KeepsTheDay()
    {
        var input = Show(required: true);

        await input.Find("input").ChangeAsync("");

        Assert.Equal(new DateOnly(2026, 3, 5), _day);
        Assert.Equal("2026-03-05", input.Find("input").GetAttribute("value"));
    }

    [Fact]
    public async Task Picked_InTheCalendar_IsTakenAndTheCalendarCloses()
    {
        var input = Show();

        await input.Find("button[aria-expanded=false]").ClickAsync();
        await input.FindAll(".mud-picker-calendar-day:not(.mud-hidden)").First(day => day.TextContent.Trim() == "17").ClickAsync();

        Assert.Equal(new DateOnly(2026, 3, 17), _day);
        Assert.Equal("2026-03-17", input.Find("input").GetAttribute("value"));
        Assert.Empty(input.FindAll(".mud-picker"));
    }

    [Fact]
    public void Calendar_IsMadeWhenItIsAskedFor() => Assert.Empty(Show().FindAll(".mud-picker"));

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Shown_ReadsYearMonthDayInBothLanguages(string culture)
    {
        CultureInfo.CurrentCulture = Cultures.Find(culture);

        Assert.Equal("2026-03-05", Show().Find("input").GetAttribute("value"));
    }

    private IRenderedComponent<Field> Show(bool required = false)
    {
        IRenderedComponent<Field>? shown = null;
        shown = Render<Field>(field => field
            .Add(x => x.Id, "day")
            .Add(x => x.Label, "发生日期")
            .Add(x => x.Hint, "年月日")
            .Add(x => x.Required, required)
            .Add<DayInput, FieldLink>(x => x.ChildContent, link => input => input
                .Add(x => x.Link, link)
                .Add(x => x.Value, _day)
                .Add(x => x.ValueChanged, day =>
                {
                    (_day, _changes) = (day, _changes + 1);
                    shown!.Render();
                })));
        return shown;
    }
}
