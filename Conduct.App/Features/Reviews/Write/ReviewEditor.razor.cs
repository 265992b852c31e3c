using System.Text;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Texts;
using Conduct.App.Security;
using Conduct.App.Shell;
using Conduct.App.Shell.Parts;
using Conduct.Domain.Reviews;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using Radzen;

namespace Conduct.App.Features.Reviews;

/// <summary>
/// The browser owns the text while it is written: its script keeps a copy, sends it a second after the last key, and again
/// until it is acknowledged. So nothing typed is lost when the connection drops or the server restarts.
/// </summary>
public sealed partial class ReviewEditor
{
    private readonly Submission _submitting = new();
    private readonly CancellationTokenSource _left = new();
    private DotNetObjectReference<ReviewEditor>? _self;
    private IJSObjectReference? _script;
    private ElementReference _form;
    private ReviewText _shown = ReviewText.Empty;
    private DateTime? _savedAt;
    private MyReviewView? _conflict;
    private string? _saveProblem;
    private bool _restored;

    // What is typed before the script listens would be neither kept nor sent.
    private bool _ready;
    private int _version;
    private int _generation;

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

    private string SavedText => _savedAt is { } at
        ? MyReviewTexts.SavedAtFormat.With(at)
        : MyReviewTexts.NotSavedYet;

    public async ValueTask DisposeAsync()
    {
        await _left.CancelAsync();
        _left.Dispose();
        // In a window that is gone the script keeps its copy.
        await VisitorsWindow.WhileOpenAsync(StopAsync);
        _self?.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override void OnInitialized() => Show(Review);

    private async ValueTask StopAsync()
    {
        if (_script is not null)
        {
            await _script.InvokeVoidAsync("stop", Review.Id);
            await _script.DisposeAsync();
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
        {
            return;
        }

        _self = DotNetObjectReference.Create(this);
        _script = await Js.InvokeAsync<IJSObjectReference>("import", "./review-draft.js");
        if (await _script.InvokeAsync<StoredDraft?>("start", Review.Id, _version, _form, _self) is { } kept)
        {
            await RestoreAsync(kept);
        }

        _ready = true;
        StateHasChanged();
    }

    private static string IdOf(ReviewPrompt prompt) => $"section-{prompt.Index}";

    private static int CountOf(string text) => text.EnumerateRunes().Count(rune => !Rune.IsWhiteSpace(rune));

    private async Task SubmitAsync()
    {
        if (_submitting.Busy || _script is null || !await Dialogs.AskAsync(MyReviewTexts.SubmitTitle, MyReviewTexts.SubmitQuestion, MyReviewTexts.Submit))
        {
            return;
        }

        var sections = await _script.InvokeAsync<string[]>("pause", Review.Id);
        var done = await _submitting.RunAsync(() => Commands.RunAsync(new SubmitReview(Review.Id, _version, ReviewPrompt.TextOf(sections))));
        if (done)
        {
            await _script.InvokeVoidAsync("forget", Review.Id, _version);
            await OnSubmitted.InvokeAsync();
            return;
        }

        await MeetAsync(_submitting.Outcome!);
        _saveProblem = null;
        if (_conflict is null)
        {
            await _script.InvokeVoidAsync("resume", Review.Id, _version);
        }
    }

    private void Show(MyReviewView saved)
    {
        (_version, _savedAt) = (saved.Version, saved.SavedAt);
        Put(saved.Draft);
    }

    // A new generation replaces the boxes; otherwise what stands in them is never written to from here.
    private void Put(ReviewText text) => (_shown, _generation) = (text, _generation + 1);
}
