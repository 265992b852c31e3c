using AngleSharp.Dom;
using Bunit;
using Conduct.App.Shell.Parts;
using Conduct.Tests.Support;
using Microsoft.AspNetCore.Components.Web;

namespace Conduct.Tests.Components;

public sealed class SearchBoxTests : ComponentTest
{
    private readonly List<string> _picked = [];
    private readonly Dictionary<string, TaskCompletionSource<IReadOnlyList<string>>> _asked = [];

    [Fact]
    public async Task Typed_Found_IsOfferedWithTheFirstMarked()
    {
        var box = await TypedAsync("张", "张伟", "张敏");

        Assert.Equal(["张伟", "张敏"], box.FindAll("[role=option]").Select(option => option.TextContent));
        Assert.Equal(("true", "person-0"), (box.Find("input").GetAttribute("aria-expanded"), box.Find("input").GetAttribute("aria-activedescendant")));
    }

    [Fact]
    public async Task Typed_NobodyFound_IsSaid()
    {
        var box = await TypedAsync("无");

        Assert.Equal("没有找到", box.Find("[role=status]").TextContent);
    }

    [Fact]
    public async Task Answer_ToAnOlderText_IsDropped()
    {
        var box = Show();
        var older = box.Find("input").InputAsync("张");
        var newer = box.Find("input").InputAsync("李");

        _asked["李"].SetResult(["李娜"]);
        _asked["张"].SetResult(["张伟"]);
        await Task.WhenAll(older, newer);

        Assert.Equal("李娜", Assert.Single(box.FindAll("[role=option]")).TextContent);
    }

    [Fact]
    public async Task Arrows_GoRound_AndAPickClosesTheList()
    {
        var box = await TypedAsync("张", "张伟", "张敏", "张强");

        await PressAsync(box, "ArrowUp");
        Assert.Equal("true", box.FindAll("[role=option]")[2].GetAttribute("aria-selected"));
        await PressAsync(box, "ArrowDown");
        await PressAsync(box, "ArrowDown");
        await Marked(box).ClickAsync();

        Assert.Equal(["张敏"], _picked);
        Assert.Empty(box.FindAll("[role=option]"));
    }

    /// <summary>While an input method composes, Enter and the arrows belong to it: the browser reports the key as Process, or the page keeps it back.</summary>
    [Theory]
    [InlineData("Process")]
    [InlineData("Enter")]
    public async Task KeyOfAnInputMethod_NeitherMovesNorCloses(string key)
    {
        var box = await TypedAsync("张", "张伟", "张敏");

        await PressAsync(box, key);

        Assert.Equal("person-0", box.Find("input").GetAttribute("aria-activedescendant"));
        Assert.Equal(2, box.FindAll("[role=option]").Count);
        Assert.Empty(_picked);
    }

    [Fact]
    public async Task Escape_Closes_AndNothingIsMarkedForEnter()
    {
        var box = await TypedAsync("张", "张伟");

        await PressAsync(box, "Escape");

        Assert.Empty(box.FindAll("[role=option]"));
        Assert.Null(box.Find("input").GetAttribute("aria-activedescendant"));
    }

    [Theory]
    [InlineData("focus")]
    [InlineData("ArrowDown")]
    public async Task Text_WhoseListIsClosed_IsAnsweredAgain_WhenTheFocusOrAnArrowAsks(string by)
    {
        var box = await TypedAsync("张", "张伟");
        await box.Find(".searchbox").FocusOutAsync();
        Assert.Empty(box.FindAll("[role=option]"));

        var asking = by == "focus" ? box.Find(".searchbox").FocusInAsync() : PressAsync(box, by);
        _asked["张"].SetResult(["张伟", "张敏"]);
        await asking;

        Assert.Equal(["张伟", "张敏"], box.FindAll("[role=option]").Select(option => option.TextContent));
    }

    [Fact]
    public async Task Answer_ThatComesWhenTheFocusHasLeft_OpensNothing()
    {
        var box = Show();
        var typed = box.Find("input").InputAsync("张");
        await box.Find(".searchbox").FocusOutAsync();

        _asked["张"].SetResult(["张伟"]);
        await typed;

        Assert.Empty(box.FindAll("[role=option]"));
    }

    /// <summary>A value, once the server has sent one, is sent again when it differs from what it knows: over keys typed meanwhile.</summary>
    [Fact]
    public async Task Text_IsTheBrowsersAlone()
    {
        var box = await TypedAsync("张", "张伟");
        Assert.False(box.Find("input").HasAttribute("value"));

        await box.Find("[role=option]").ClickAsync();

        Assert.False(box.Find("input").HasAttribute("value"));
    }

    private static IElement Marked(IRenderedComponent<SearchBox<string>> box) => box.Find($"#{box.Find("input").GetAttribute("aria-activedescendant")}");

    private static Task PressAsync(IRenderedComponent<SearchBox<string>> box, string key) => box.Find("input").KeyDownAsync(new KeyboardEventArgs { Key = key });

    private async Task<IRenderedComponent<SearchBox<string>>> TypedAsync(string text, params string[] found)
    {
        var box = Show();
        var typed = box.Find("input").InputAsync(text);
        _asked[text].SetResult(found);
        await typed;
        return box;
    }

    private IRenderedComponent<SearchBox<string>> Show() => Render<SearchBox<string>>(box => box
        .Add(x => x.Id, "person")
        .Add(x => x.Search, (text, _) => (_asked[text] = new()).Task)
        .Add(x => x.Option, name => name)
        .Add(x => x.Picked, _picked.Add)
        .Add(x => x.ListLabel, "员工")
        .Add(x => x.NothingFound, "没有找到"));
}
