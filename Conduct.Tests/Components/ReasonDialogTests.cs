using Bunit;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell;
using Conduct.App.Shell.Forms;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;

namespace Conduct.Tests.Components;

public sealed class ReasonDialogTests : ComponentTest
{
    private readonly List<string> _sent = [];
    private readonly TaskCompletionSource<Outcome> _answer = new();

    [Fact]
    public async Task Sent_Refused_KeepsTheTextAndSaysWhy()
    {
        var dialog = Show();
        await dialog.Find("textarea").ChangeAsync("事实不清");

        _answer.SetResult(new Outcome.Refused(PenaltyRules.ApproverNamed, []));
        await dialog.Find("form").SubmitAsync();

        Assert.Equal(["事实不清"], _sent);
        Assert.Equal("事实不清", dialog.Find("textarea").GetAttribute("value"));
        Assert.Contains(DomainTexts.Of(new Outcome.Refused(PenaltyRules.ApproverNamed, [])), dialog.Find(".outcome").TextContent, StringComparison.Ordinal);
    }

    private static readonly ReasonQuestion Question = new("test/1", "理由", "退回");

    [Fact]
    public async Task Sent_WhileItRuns_IsNotSentTwice()
    {
        var dialog = Show();

        var first = dialog.Find("form").SubmitAsync();
        Assert.All(dialog.FindAll("button"), button => Assert.True(button.HasAttribute("disabled")));
        await dialog.Find("form").SubmitAsync();
        _answer.SetResult(new Outcome.Done());
        await first;

        Assert.Single(_sent);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Closed_AsksForAFreshViewOnlyWhenSomethingWasSent(bool sends)
    {
        var dialog = Render<MudDialogProvider>();
        var closed = dialog.InvokeAsync(() => Services.GetRequiredService<PageDialogs>().AskReasonAsync("退回", Question, SendAsync));
        if (sends)
        {
            _answer.SetResult(new Outcome.Changed());
            await dialog.Find("form").SubmitAsync();
        }

        await dialog.Find("form button[type=button]").ClickAsync();

        Assert.Equal(sends, await closed);
    }

    [Fact]
    public async Task Opened_ByTwoClicksOfOneMoment_IsOneDialog()
    {
        var (dialog, dialogs) = (Render<MudDialogProvider>(), Services.GetRequiredService<PageDialogs>());

        var (first, second) = (dialog.InvokeAsync(() => dialogs.AskReasonAsync("退回", Question, SendAsync)), dialog.InvokeAsync(() => dialogs.AskReasonAsync("退回", Question, SendAsync)));

        Assert.False(await second);
        Assert.Single(dialog.FindAll("form"));
        Assert.False(first.IsCompleted);
    }

    private Task<Outcome> SendAsync(string text)
    {
        _sent.Add(text);
        return _answer.Task;
    }

    private IRenderedComponent<ReasonDialog> Show() => Render<ReasonDialog>(dialog => dialog.Add(x => x.Question, Question).Add(x => x.Send, SendAsync));
}
