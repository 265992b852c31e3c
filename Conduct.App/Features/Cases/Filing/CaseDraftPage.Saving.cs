using Conduct.App.Platform.Commands;
using Conduct.App.Shell;
using Microsoft.JSInterop;

namespace Conduct.App.Features.Cases.Filing;

public sealed partial class CaseDraftPage
{
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(5);

    private readonly Submission saving = new();
    private Autosave? autosave;
    private IJSObjectReference? script;
    private DraftState state;
    private TimeOnly savedAt;
    private int revision;
    private bool dirty;
    private bool restored;

    /// <summary>Leaving the page inside the product keeps what was typed in the last second, too.</summary>
    public async ValueTask DisposeAsync()
    {
        autosave?.Dispose();
        await SaveAsync();
        Dispose();
        try
        {
            await (script?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
        catch (Exception gone) when (gone is JSDisconnectedException or OperationCanceledException)
        {
            // The window is gone.
        }
    }

    protected override void OnInitialized() => autosave = new Autosave(Timers, () => InvokeAsync(SaveInTimeAsync));

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (script is null && form is not null)
        {
            script = await Script.InvokeAsync<IJSObjectReference>("import", Left, $"./{Assets["case-draft.js"]}");
            restored = await script.InvokeAsync<bool>("keep", Left, FilingFaults.Narrative, StorageKey);
            StateHasChanged();
        }
    }

    private string StorageKey => $"conduct-case-{CaseFileId}";

    private void Touch()
    {
        dirty = true;
        faults = faults.Count > 0 ? FilingFaults.Of(form!.ToDraft(revision), Clock.Today) : faults;
        state = state == DraftState.Conflict ? state : DraftState.Waiting;
        autosave!.Touch();
    }

    private async Task SaveInTimeAsync()
    {
        await SaveNowAsync();
        StateHasChanged();
    }

    /// <returns>Whether everything typed so far is on the server.</returns>
    private async Task<bool> SaveNowAsync()
    {
        await SaveAsync();
        if (state == DraftState.Failed)
        {
            autosave!.Touch(Retry);
        }

        return !dirty;
    }

    private async Task SaveAsync()
    {
        if (!dirty || form is null || state == DraftState.Conflict || saving.Busy)
        {
            return;
        }

        dirty = false;
        var draft = form.ToDraft(revision);
        if (await saving.RunAsync(() => Commands.RunAsync(new SaveCaseDraft(CaseFileId, draft))))
        {
            revision++;
            (state, savedAt) = (dirty ? DraftState.Waiting : DraftState.Saved, TimeOnly.FromDateTime(Clock.LocalOf(Clock.Now)));
            await ForgetAsync(draft.Narrative);
            return;
        }

        dirty = true;
        state = saving.Outcome is Outcome.Changed && await ServerRevisionAsync() != revision ? DraftState.Conflict : DraftState.Failed;
    }

    private async Task<int?> ServerRevisionAsync() => visitor is null ? null : (await Query.FindAsync(CaseFileId, visitor, CancellationToken.None))?.Draft.Revision;

    private async Task KeepMineAsync()
    {
        revision = await ServerRevisionAsync() ?? revision;
        (state, dirty) = (DraftState.Waiting, true);
        await SaveNowAsync();
    }

    private async Task TakeOtherAsync()
    {
        (state, dirty) = (DraftState.Unchanged, false);
        await ForgetAsync();
        await LoadAsync();
    }

    /// <summary>What the browser keeps of the text is not needed any more: all of it, or this state of it.</summary>
    private async Task ForgetAsync(string? saved = null)
    {
        try
        {
            await (script?.InvokeVoidAsync("forget", StorageKey, saved) ?? ValueTask.CompletedTask);
        }
        catch (Exception gone) when (gone is JSDisconnectedException or OperationCanceledException)
        {
            // The window is gone; the next one compares with the server.
        }
    }
}
