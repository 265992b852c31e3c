using Bunit;
using Conduct.App.Shell.Parts;
using Conduct.Tests.Support;

namespace Conduct.Tests.Components;

public sealed class TimeInputTests : ComponentTest
{
    private static readonly TimeOnly Before = new(8, 30);

    private TimeOnly? _time = Before;
    private int _changes;

    [Theory]
    [InlineData("14:05", "14:05")]
    [InlineData("9:05", "09:05")]
    [InlineData("0905", "09:05")]
    [InlineData("９：０５", "09:05")]
    [InlineData("9点05分", "09:05")]
    [InlineData("21时30分", "21:30")]
    [InlineData("23:59", "23:59")]
    [InlineData("00:00", "00:00")]
    public async Task Typed_OnTheClockOf24Hours_IsTaken(string typed, string shown)
    {
        var input = Show();

        await input.Find("input").ChangeAsync(typed);

        Assert.Equal(TimeOnly.ParseExact(shown, "HH:mm"), _time);
        Assert.Equal(shown, input.Find("input").GetAttribute("value"));
        Assert.Empty(input.FindAll(".error"));
    }

    [Theory]
    [InlineData("24:00")]
    [InlineData("9:75")]
    [InlineData("9")]
    [InlineData("下午三点")]
    public async Task Typed_Unreadable_LeavesTheTimeAndSaysSo(string typed)
    {
        var input = Show();

        await input.Find("input").ChangeAsync(typed);

        Assert.Equal((Before, 0), (_time, _changes));
        Assert.Contains(typed, input.Find("#time-unread[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Equal(("true", "time-unread"), (input.Find("input").GetAttribute("aria-invalid"), input.Find("input").GetAttribute("aria-describedby")));
    }

    [Fact]
    public async Task Emptied_IsNoTime()
    {
        var input = Show();

        await input.Find("input").ChangeAsync("");

        Assert.Equal((null, 1), (_time, _changes));
        Assert.Empty(input.FindAll(".error"));
    }

    [Fact]
    public void Midnight_IsShown()
    {
        _time = TimeOnly.MinValue;

        Assert.Equal("00:00", Show().Find("input").GetAttribute("value"));
    }

    private IRenderedComponent<Field> Show()
    {
        IRenderedComponent<Field>? shown = null;
        shown = Render<Field>(field => field
            .Add(x => x.Id, "time")
            .Add(x => x.Label, "发生时间")
            .Add<TimeInput, FieldLink>(x => x.ChildContent, link => input => input
                .Add(x => x.Link, link)
                .Add(x => x.Value, _time)
                .Add(x => x.ValueChanged, time =>
                {
                    (_time, _changes) = (time, _changes + 1);
                    shown!.Render();
                })));
        return shown;
    }
}
