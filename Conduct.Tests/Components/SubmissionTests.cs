using Conduct.App.Platform.Commands;
using Conduct.App.Shell;
using Microsoft.JSInterop;

namespace Conduct.Tests.Components;

/// <summary>The state of one button: what a second click finds.</summary>
public sealed class SubmissionTests
{
    private int _sent;

    [Fact]
    public async Task SecondClick_WhileItRuns_DoesNothing()
    {
        var answer = new TaskCompletionSource<Outcome>();
        var submission = new Submission();

        var first = submission.RunAsync(() => answer.Task);
        Assert.True(submission.Busy);
        Assert.False(await submission.RunAsync(SendAsync));
        answer.SetResult(new Outcome.Done());

        Assert.True(await first);
        Assert.Equal((0, false), (_sent, submission.Busy));
    }

    /// <summary>A command can be done before a click that came right behind is looked at; it had been made on what stood there before.</summary>
    [Fact]
    public async Task SecondClick_BeforeTheWindowKnows_DoesNothing()
    {
        var window = new SilentWindow();
        var submission = new Submission();

        await ClickAsync(window, submission);
        await ClickAsync(window, submission);
        Assert.Equal((1, false), (_sent, submission.Busy));

        window.Answer.SetResult();
        await ClickAsync(window, submission);
        Assert.Equal(2, _sent);
    }

    [Fact]
    public async Task SecondClick_AfterTheWindowIsGone_IsNotHeldUp()
    {
        var window = new SilentWindow();
        var submission = new Submission();
        await ClickAsync(window, submission);

        window.Answer.SetException(new JSDisconnectedException("closed"));
        await ClickAsync(window, submission);

        Assert.Equal(2, _sent);
    }

    private Task<Outcome> SendAsync()
    {
        _sent++;
        return Task.FromResult<Outcome>(new Outcome.Done());
    }

    private Task ClickAsync(IJSRuntime window, Submission submission) =>
        new ClickedWindow(window).CreateInboundActivityHandler(_ => submission.RunAsync(SendAsync))(null!);

    private sealed class SilentWindow : IJSRuntime
    {
        public TaskCompletionSource Answer { get; } = new();

        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, object?[]? args) => InvokeAsync<TValue>(identifier, CancellationToken.None, args);

        public async ValueTask<TValue> InvokeAsync<TValue>(string identifier, CancellationToken cancellationToken, object?[]? args)
        {
            await Answer.Task;
            return default!;
        }
    }
}
