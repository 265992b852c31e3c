using System.Text;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Texts;
using Conduct.App.Security;

using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Reviews;

/// <summary>The six prompts; the count of characters is kept by the browser while somebody types.</summary>
public sealed partial class ReviewEditor
{
    private ReviewForm _form = new();
    private ReviewDraftStore _store = null!;
    private DateTime? _savedAt;

    // What is typed before the script listens would not be kept when the connection is lost.
    private bool _ready;

    [Parameter, EditorRequired]
    public required MyReviewView Review { get; set; }

    /// <summary>The text is handed in.</summary>
    [Parameter]
    public EventCallback OnSubmitted { get; set; }

    /// <summary>It can no longer be written: another tab handed it in, or it is no longer owed.</summary>
    [Parameter]
    public EventCallback OnClosed { get; set; }

    [Inject]
    public required MyReviewQuery Query { get; init; }

    [Inject]
    public required OrganisationClock Clock { get; init; }

    private static string AllIds => string.Join(' ', ReviewPrompt.All.Select(IdOf));

    private string SavedText => _savedAt is { } at
        ? MyReviewTexts.SavedAtFormat.With(at)
        : MyReviewTexts.NotSavedYet;

    protected override void OnInitialized()
    {
        (_form, _savedAt) = (ReviewForm.Of(Review.Draft), Review.SavedAt);
        _store = new(Review, Commands, ReadAsync, OnClosed.InvokeAsync);
    }

    private static string IdOf(ReviewPrompt prompt) => $"section-{prompt.Index}";

    private static int CountOf(string text) => text.EnumerateRunes().Count(rune => !Rune.IsWhiteSpace(rune));

    // Also asked after the page is left, when the last of it is saved.
    private async Task<MyReviewView?> ReadAsync() =>
        await CurrentActor.FindAsync() is { } actor ? await Query.FindAsync(Review.Id, actor, CancellationToken.None) : null;

    private void Saved() => _savedAt = Clock.LocalOf(Clock.Now);

    private Task<bool> AskAsync() => Dialogs.AskAsync(MyReviewTexts.SubmitTitle, MyReviewTexts.SubmitQuestion, MyReviewTexts.Submit);

    private async Task<Outcome> RunAsync()
    {
        var outcome = await Commands.RunAsync(new SubmitReview(Review.Id, _store.Version, _form.Text));
        if (outcome is Outcome.Refused)
        {
            await _store.ChangedElsewhereAsync();
        }

        return outcome;
    }
}
