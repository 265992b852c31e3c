using Bunit;
using Conduct.App.Shell;
using Conduct.App.Shell.Parts;
using Conduct.Tests.Support;

namespace Conduct.Tests.Components;

public sealed class FileBoxTests : ComponentTest
{
    private int _received;

    public FileBoxTests() => JSInterop.SetupModule("./evidence.js").Mode = JSRuntimeMode.Loose;

    [Fact]
    public async Task File_OnItsWay_ShowsNameAndProgress()
    {
        var box = Show();

        Assert.True(await box.InvokeAsync(() => box.Instance.Queue(1, "名册.xlsx", 1000)));
        await box.InvokeAsync(() => box.Instance.Progress(1, 40));

        Assert.Equal("40", box.Find("[role=progressbar]").GetAttribute("aria-valuenow"));
        Assert.Contains("名册.xlsx", box.Find("[role=status]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_TooLarge_IsRefusedBeforeItIsSent()
    {
        var box = Show();

        Assert.False(await box.InvokeAsync(() => box.Instance.Queue(1, "名册.xlsx", 1001)));

        Assert.Contains("太大", box.Find(".outcome").TextContent, StringComparison.Ordinal);
        Assert.Empty(box.FindAll("[role=progressbar]"));
    }

    [Fact]
    public async Task SecondFile_WhileOneIsOnItsWay_IsNotTaken()
    {
        var box = Show();
        await box.InvokeAsync(() => box.Instance.Queue(1, "甲.xlsx", 1));

        Assert.False(await box.InvokeAsync(() => box.Instance.Queue(2, "乙.xlsx", 1)));
        await box.InvokeAsync(() => box.Instance.FinishAsync(2, done: true, null));

        Assert.Contains("甲.xlsx", box.Find("[role=status]").TextContent, StringComparison.Ordinal);
        Assert.Equal(0, _received);
    }

    [Fact]
    public async Task File_Refused_SaysWhyAndTheNextOneIsTaken()
    {
        var box = Show();
        await box.InvokeAsync(() => box.Instance.Queue(1, "甲.xlsx", 1));

        await box.InvokeAsync(() => box.Instance.FinishAsync(1, done: false, "不是 Excel 文件"));
        Assert.Contains("不是 Excel 文件", box.Find(".outcome").TextContent, StringComparison.Ordinal);

        Assert.True(await box.InvokeAsync(() => box.Instance.Queue(2, "乙.xlsx", 1)));
        Assert.Empty(box.FindAll(".outcome"));
    }

    [Fact]
    public async Task File_WithoutAnAnswer_SaysThatItWasNotTaken()
    {
        var box = Show();
        await box.InvokeAsync(() => box.Instance.Queue(1, "甲.xlsx", 1));

        await box.InvokeAsync(() => box.Instance.FinishAsync(1, done: false, ""));

        Assert.Contains(ShellTexts.UploadFailed, box.Find(".outcome").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_Taken_IsTold()
    {
        var box = Show();
        await box.InvokeAsync(() => box.Instance.Queue(1, "甲.xlsx", 1));

        await box.InvokeAsync(() => box.Instance.FinishAsync(1, done: true, null));

        Assert.Equal(1, _received);
        Assert.Empty(box.FindAll("[role=progressbar], .outcome"));
    }

    private IRenderedComponent<FileBox> Show() => Render<FileBox>(box => box
        .Add(x => x.Id, "file")
        .Add(x => x.Url, "/organisation/import")
        .Add(x => x.Accept, ".xlsx")
        .Add(x => x.MaxBytes, 1000)
        .Add(x => x.TooLarge, "文件太大")
        .Add(x => x.Hint, "一个文件")
        .Add(x => x.OnReceived, () => _received++));
}
