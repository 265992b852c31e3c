using System.Globalization;
using System.Text;
using Conduct.App.Platform;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.App.Shell;
using Conduct.App.Shell.Parts;
using Conduct.Domain.Reviews;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using Radzen;

namespace Conduct.App.Features.MyFile.WriteReview;

/// <summary>
/// The browser owns the text while it is written: its script keeps a copy, sends it a second after the last key, and again
/// until it is acknowledged. So nothing typed is lost when the connection drops or the server restarts.
/// </summary>
public sealed partial class ReviewEditor
{
    private readonly Submission submitting = new();
    private readonly CancellationTokenSource left = new();
    private DotNetObjectReference<ReviewEditor>? self;
    private IJSObjectReference? script;
    private ElementReference form;
    private ReviewText shown = ReviewText.Empty;
    private DateTime? savedAt;
    private MyReviewView? conflict;
    private string? saveProblem;
    private bool restored;

    // What is typed before the script listens would be neither kept nor sent.
    private bool ready;
    private int version;
    private int generation;

    [Parameter, EditorRequired]
    public required MyReviewView Review { get; set; }

    /// <summary>The text is handed in.</summary>
    [Parameter]
    public EventCallback OnSubmitted { get; set; }

    /// <summary>It can no longer be written: another tab handed it in, or it is no longer owed.</summary>
    [Parameter]
    public EventCallback OnClosed { get; set; }

    [Inject]
    public required CommandRunner Commands { get; init; }

    [Inject]
    public required MyReviewQuery Query { get; init; }

    [Inject]
    public required CurrentActor Visitor { get; init; }

    [Inject]
    public required OrganisationClock Clock { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    [Inject]
    public required IJSRuntime Js { get; init; }

    private string SavedText => savedAt is { } at
        ? string.Format(CultureInfo.CurrentCulture, MyFileTexts.SavedAtFormat, at)
        : MyFileTexts.NotSavedYet;

    /// <summary>Called by the script with the text of the six sections.</summary>
    [JSInvokable]
    public async Task<EditorReply> SaveAsync(string?[] sections)
    {
        if (conflict is not null)
        {
            return new(Saved: false, Stopped: true, version);
        }

        var outcome = await Commands.RunAsync(new SaveReviewDraft(Review.Id, version, ReviewPrompt.TextOf(sections)));
        if (outcome is Outcome.Done)
        {
            Saved();
        }
        else
        {
            await MeetAsync(outcome);
        }

        StateHasChanged();
        return new(outcome is Outcome.Done, conflict is not null, version);
    }

    public async ValueTask DisposeAsync()
    {
        await left.CancelAsync();
        left.Dispose();
        try
        {
            if (script is not null)
            {
                await script.InvokeVoidAsync("stop", Review.Id);
                await script.DisposeAsync();
            }
        }
        catch (Exception gone) when (gone is JSDisconnectedException or OperationCanceledException)
        {
            // The page is gone; the script went with it and keeps its copy.
        }

        self?.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override void OnInitialized() => Show(Review);

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
        {
            return;
        }

        self = DotNetObjectReference.Create(this);
        script = await Js.InvokeAsync<IJSObjectReference>("import", "./review-draft.js");
        if (await script.InvokeAsync<KeptDraft?>("start", Review.Id, version, form, self) is { } kept)
        {
            await RestoreAsync(kept);
        }

        ready = true;
        StateHasChanged();
    }

    private static string IdOf(ReviewPrompt prompt) => $"section-{prompt.Index}";

    private static int CountOf(string text) => text.EnumerateRunes().Count(rune => !Rune.IsWhiteSpace(rune));

    private async Task RestoreAsync(KeptDraft kept)
    {
        var text = ReviewPrompt.TextOf(kept.Sections);
        if (text == shown)
        {
            await script!.InvokeVoidAsync("forget", Review.Id, version);
            return;
        }

        var unchanged = kept.Version == version || (kept.Sent is { } sent && ReviewPrompt.TextOf(sent) == shown);
        Put(text);
        if (!unchanged)
        {
            conflict = Review;
        }
        else if ((await SaveAsync(kept.Sections)).Saved)
        {
            restored = true;
            await script!.InvokeVoidAsync("forget", Review.Id, version);
        }
    }

    private void Saved()
    {
        version++;
        (savedAt, saveProblem) = (Clock.LocalOf(Clock.Now), null);
    }

    private async Task MeetAsync(Outcome outcome)
    {
        saveProblem = outcome is Outcome.Changed ? null : DomainTexts.Of(outcome);
        if (outcome is Outcome.Changed or Outcome.Refused && await LoadAsync() is { } fresh)
        {
            if (!fresh.MayWrite)
            {
                await OnClosed.InvokeAsync();
            }
            else if (fresh.Version != version)
            {
                conflict = fresh;
            }
        }
    }

    private async Task KeepMineAsync()
    {
        version = conflict!.Version;
        conflict = null;
        await script!.InvokeVoidAsync("resume", Review.Id, version);
    }

    private async Task TakeSavedAsync()
    {
        Show(conflict!);
        conflict = null;
        await script!.InvokeVoidAsync("forget", Review.Id, version);
    }

    private async Task SubmitAsync()
    {
        if (submitting.Busy || script is null || !await Dialogs.AskAsync(MyFileTexts.SubmitTitle, MyFileTexts.SubmitQuestion, MyFileTexts.Submit))
        {
            return;
        }

        var sections = await script.InvokeAsync<string[]>("pause", Review.Id);
        var done = await submitting.RunAsync(() => Commands.RunAsync(new SubmitReview(Review.Id, version, ReviewPrompt.TextOf(sections))));
        if (done)
        {
            await script.InvokeVoidAsync("forget", Review.Id, version);
            await OnSubmitted.InvokeAsync();
            return;
        }

        await MeetAsync(submitting.Outcome!);
        saveProblem = null;
        if (conflict is null)
        {
            await script.InvokeVoidAsync("resume", Review.Id, version);
        }
    }

    private async Task<MyReviewView?> LoadAsync() => await Visitor.FindAsync(left.Token) is { } by ? await Query.FindAsync(Review.Id, by, left.Token) : null;

    private void Show(MyReviewView saved)
    {
        (version, savedAt) = (saved.Version, saved.SavedAt);
        Put(saved.Draft);
    }

    // A new generation replaces the boxes; otherwise what stands in them is never written to from here.
    private void Put(ReviewText text) => (shown, generation) = (text, generation + 1);
}
