using Conduct.App.Platform.Commands;
using Conduct.App.Shell;
using Microsoft.JSInterop;

namespace Conduct.App.Features.Cases;

public sealed partial class CaseDraftPage
{
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(5);

    private readonly Submission _saving = new();
    private Autosave? _autosave;
    private IJSObjectReference? _script;
    private DraftState _state;
    private TimeOnly _savedAt;
    private int _revision;
    private bool _dirty;
    private bool _restored;

    /// <summary>Leaving the page inside the product keeps what was typed in the last second, too.</summary>
    public async ValueTask DisposeAsync()
    {
        _autosave?.Dispose();
        await SaveAsync();
        Dispose();
        await VisitorsWindow.WhileOpenAsync(() => _script?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    protected override void OnInitialized() => _autosave = new Autosave(Timers, () => InvokeAsync(SaveInTimeAsync));

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_script is null && _form is not null)
        {
            _script = await Script.InvokeAsync<IJSObjectReference>("import", Left, $"./{Assets["case-draft.js"]}");
            _restored = await _script.InvokeAsync<bool>("keep", Left, FilingFaults.Narrative, StorageKey);
            StateHasChanged();
        }
    }

    private string StorageKey => $"conduct-case-{CaseFileId}";

    private void Touch()
    {
        _dirty = true;
        _faults = _faults.Count > 0 ? FilingFaults.Of(_form!.ToDraft(_revision), Clock.Today) : _faults;
        _state = _state == DraftState.Conflict ? _state : DraftState.Waiting;
        _autosave!.Touch();
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
        if (_state == DraftState.Failed)
        {
            _autosave!.Touch(Retry);
        }

        return !_dirty;
    }

    private async Task SaveAsync()
    {
        if (!_dirty || _form is null || _state == DraftState.Conflict || _saving.Busy)
        {
            return;
        }

        _dirty = false;
        var draft = _form.ToDraft(_revision);
        if (await _saving.RunAsync(() => Commands.RunAsync(new SaveCaseDraft(CaseFileId, draft))))
        {
            _revision++;
            (_state, _savedAt) = (_dirty ? DraftState.Waiting : DraftState.Saved, TimeOnly.FromDateTime(Clock.LocalOf(Clock.Now)));
            await ForgetAsync(draft.Narrative);
            return;
        }

        _dirty = true;
        _state = _saving.Outcome is Outcome.Changed && await ServerRevisionAsync() != _revision ? DraftState.Conflict : DraftState.Failed;
    }

    private async Task<int?> ServerRevisionAsync() => _visitor is null ? null : (await Query.FindAsync(CaseFileId, _visitor, CancellationToken.None))?.Draft.Revision;

    private async Task KeepMineAsync()
    {
        _revision = await ServerRevisionAsync() ?? _revision;
        (_state, _dirty) = (DraftState.Waiting, true);
        await SaveNowAsync();
    }

    private async Task TakeOtherAsync()
    {
        (_state, _dirty) = (DraftState.Unchanged, false);
        await ForgetAsync();
        await LoadAsync();
    }

    /// <summary>What the browser keeps of the text is not needed any more: all of it, or this state of it. Without a window the next one compares with the server.</summary>
    private Task ForgetAsync(string? saved = null) =>
        VisitorsWindow.WhileOpenAsync(() => _script?.InvokeVoidAsync("forget", StorageKey, saved) ?? ValueTask.CompletedTask);
}
