using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Reviews;
using Microsoft.JSInterop;

namespace Conduct.App.Features.Reviews;

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

    private async Task RestoreAsync(StoredDraft kept)
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

/// <summary>What the browser is told after it sent the text.</summary>
/// <param name="Saved">Saved: the copy in the browser may go.</param>
/// <param name="Stopped">The text cannot be saved until the employee has chosen: keep the copy and send no more.</param>
/// <param name="Version">The version that the next sending builds on.</param>
public sealed record EditorReply(bool Saved, bool Stopped, int Version);

/// <summary>Text the browser kept because it could not be sent.</summary>
/// <param name="Version">The version it was written on.</param>
/// <param name="Sections">The six sections.</param>
/// <param name="Sent">What was sent last without an answer: it may have been saved all the same.</param>
public sealed record StoredDraft(int Version, string[] Sections, string[]? Sent);

/// <summary>One of the six prompts: its heading, a line of help, its place in the text.</summary>
public sealed record ReviewPrompt(int Index, Func<string> Title, Func<string> Hint)
{
    public static IReadOnlyList<ReviewPrompt> All { get; } =
    [
        new(0, () => MyReviewTexts.PromptFacts, () => MyReviewTexts.PromptFactsHint),
        new(1, () => MyReviewTexts.PromptClause, () => MyReviewTexts.PromptClauseHint),
        new(2, () => MyReviewTexts.PromptCause, () => MyReviewTexts.PromptCauseHint),
        new(3, () => MyReviewTexts.PromptHarm, () => MyReviewTexts.PromptHarmHint),
        new(4, () => MyReviewTexts.PromptCorrection, () => MyReviewTexts.PromptCorrectionHint),
        new(5, () => MyReviewTexts.PromptPromise, () => MyReviewTexts.PromptPromiseHint),
    ];

    /// <summary>The text from its sections in the order of the prompts; what the browser does not send is empty.</summary>
    public static ReviewText TextOf(IReadOnlyList<string?> sections)
    {
        string At(int index) => index < sections.Count ? sections[index] ?? "" : "";
        return new(At(0), At(1), At(2), At(3), At(4), At(5));
    }
}
