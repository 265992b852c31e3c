using Bunit;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell.Forms;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Radzen;

namespace Conduct.Tests.Components;

public sealed class ReasonDialogTests : ComponentTest
{
    private readonly List<string> _sent = [];
    private readonly TaskCompletionSource<Outcome> _answer = new();

    [Fact]
    public async Task Sent_Refused_KeepsTheTextAndSaysWhy()
    {
        var dialog = Show();
        await dialog.Find("textarea").InputAsync("事实不清");

        _answer.SetResult(new Outcome.Refused(PenaltyRules.ApproverNamed, []));
        await dialog.Find("form").SubmitAsync();

        Assert.Equal(["事实不清"], _sent);
        Assert.Equal("事实不清", dialog.Find("textarea").GetAttribute("value"));
        Assert.Contains(DomainTexts.Of(new Outcome.Refused(PenaltyRules.ApproverNamed, [])), dialog.Find(".outcome").TextContent, StringComparison.Ordinal);
    }

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
        var dialogs = Services.GetRequiredService<DialogService>();
        object? closed = null;
        dialogs.OnClose += result => closed = result;
        var opened = dialogs.OpenAsync<ReasonDialog>("", []);
        var dialog = Show();
        if (sends)
        {
            _answer.SetResult(new Outcome.Changed());
            await dialog.Find("form").SubmitAsync();
        }

        await dialog.Find("button[type=button]").ClickAsync();
        await opened;

        Assert.Equal(sends, closed);
    }

    private IRenderedComponent<ReasonDialog> Show() => Render<ReasonDialog>(dialog => dialog
        .Add(x => x.Question, new ReasonQuestion("test/1", "理由", "退回"))
        .Add(x => x.Send, text =>
        {
            _sent.Add(text);
            return _answer.Task;
        }));
}
