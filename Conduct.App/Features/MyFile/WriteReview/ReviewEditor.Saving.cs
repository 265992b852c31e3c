using Conduct.App.Platform;
using Conduct.App.Platform.Commands;
using Microsoft.JSInterop;

namespace Conduct.App.Features.MyFile.WriteReview;

/// <content>Keeping what is typed, and what happens when it was written elsewhere as well.</content>
public sealed partial class ReviewEditor
{
    /// <summary>Called by the script with the text of the six sections.</summary>
    [JSInvokable]
    public async Task<EditorReply> SaveAsync(string?[] sections)
    {
        if (_conflict is not null)
        {
            return new(Saved: false, Stopped: true, _version);
        }

        var outcome = await Commands.RunAsync(new SaveReviewDraft(Review.Id, _version, ReviewPrompt.TextOf(sections)));
        if (outcome is Outcome.Done)
        {
            Saved();
        }
        else
        {
            await MeetAsync(outcome);
        }

        StateHasChanged();
        return new(outcome is Outcome.Done, _conflict is not null, _version);
    }

    private async Task RestoreAsync(KeptDraft kept)
    {
        var text = ReviewPrompt.TextOf(kept.Sections);
        if (text == _shown)
        {
            await _script!.InvokeVoidAsync("forget", Review.Id, _version);
            return;
        }

        var unchanged = kept.Version == _version || (kept.Sent is { } sent && ReviewPrompt.TextOf(sent) == _shown);
        Put(text);
        if (!unchanged)
        {
            _conflict = Review;
        }
        else if ((await SaveAsync(kept.Sections)).Saved)
        {
            _restored = true;
            await _script!.InvokeVoidAsync("forget", Review.Id, _version);
        }
    }

    private void Saved()
    {
        _version++;
        (_savedAt, _saveProblem) = (Clock.LocalOf(Clock.Now), null);
    }

    private async Task MeetAsync(Outcome outcome)
    {
        _saveProblem = outcome is Outcome.Changed ? null : DomainTexts.Of(outcome);
        if (outcome is Outcome.Changed or Outcome.Refused && await LoadAsync() is { } fresh)
        {
            if (!fresh.MayWrite)
            {
                await OnClosed.InvokeAsync();
            }
            else if (fresh.Version != _version)
            {
                _conflict = fresh;
            }
        }
    }

    private async Task KeepMineAsync()
    {
        _version = _conflict!.Version;
        _conflict = null;
        await _script!.InvokeVoidAsync("resume", Review.Id, _version);
    }

    private async Task TakeSavedAsync()
    {
        Show(_conflict!);
        _conflict = null;
        await _script!.InvokeVoidAsync("forget", Review.Id, _version);
    }

    private async Task<MyReviewView?> LoadAsync() => await Visitor.FindAsync(_left.Token) is { } by ? await Query.FindAsync(Review.Id, by, _left.Token) : null;
}
