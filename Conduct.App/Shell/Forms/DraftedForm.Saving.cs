using System.Globalization;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Conduct.App.Shell.Forms;

/// <content>Keeping what is typed, and what happens when something else was saved meanwhile.</content>
public sealed partial class DraftedForm<TForm> : ComponentBase, IAsyncDisposable
    where TForm : class
{
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(5);

    private readonly Submission _sending = new();
    private readonly Submission _saving = new();
    private readonly CancellationTokenSource _cancellation = new();
    private DotNetObjectReference<DraftedForm<TForm>>? _self;
    private ElementReference _root;
    private Autosave? _autosave;
    private IDraftStore<TForm> _store = null!;
    private OwnDraft<TForm>? _own;
    private Task _saves = Task.CompletedTask;
    private DraftState _state;
    private string? _restored;
    private string _seen = "";
    private bool _loading = true;
    private bool _opened;
    private bool _dirty;
    private bool _closes;
    private bool _finished;
    private bool _clicked;
    private bool _gone;

    [Inject]
    public required IFormDrafts Drafts { get; init; }

    [Inject]
    public required OrganisationClock Clock { get; init; }

    [Inject]
    public required TimeProvider Timers { get; init; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    public DraftState State => _state;

    /// <summary>When it was saved last, in the organisation's zone.</summary>
    public DateTime? SavedAt { get; private set; }

    /// <summary>Why it could not be saved.</summary>
    public string? SaveProblem => _saving.Outcome is Outcome.Done ? null : _saving.Message;

    /// <summary>It is being sent.</summary>
    public bool Busy => _sending.Busy;

    /// <summary>Not to be sent now: it is being sent, or it is not settled which text counts.</summary>
    public bool Blocked => Busy || _state == DraftState.Conflict;

    /// <summary>Why it was not sent.</summary>
    public string? Message => _sending.Message;

    /// <summary>Code of the rule that refused, if one did.</summary>
    public string? BrokenRule => _sending.BrokenRule;

    /// <summary>Leaving the page inside the product keeps what was typed in the last second, too.</summary>
    public async ValueTask DisposeAsync()
    {
        _gone = true;
        _autosave?.Dispose();
        await _cancellation.CancelAsync();
        _cancellation.Dispose();
        if (!_finished && !_loading)
        {
            await SaveNowAsync();
        }

        await BrowserAsync("close");
        _self?.Dispose();
    }

    /// <summary>Something changed that no field reports: it is saved in a moment.</summary>
    public void Touch()
    {
        _dirty = true;
        _state = _state == DraftState.Conflict ? _state : DraftState.Waiting;
        _autosave?.Touch();
    }

    /// <returns>Whether everything typed so far is on the server.</returns>
    public async Task<bool> SaveNowAsync()
    {
        await _saves;
        Look();
        if (_dirty && _opened && !_finished && !Busy && _state != DraftState.Conflict)
        {
            _saves = KeepAsync();
            await _saves;
        }

        return !_dirty;
    }

    /// <summary>Called by the script once it has passed on what was typed.</summary>
    [JSInvokable]
    public async Task<FormReply> SaveAsync()
    {
        if (_gone)
        {
            // The fields listen no more: what the browser has just passed on did not arrive, and its copy is all there is of it.
            await _saves;
            return new(Saved: false, Stopped: true, _store.Basis);
        }

        var saved = await SaveNowAsync();
        StateHasChanged();
        return new(saved, _state == DraftState.Conflict || _finished, _store.Basis);
    }

    /// <summary>It was sent, or is not wanted any more: nothing of it is kept.</summary>
    public async Task ForgetAsync()
    {
        _finished = true;
        await _saves;
        await _store.DropAsync();
        await BrowserAsync("forget", _store.Basis);
    }

    /// <summary>The owner's command met something that was saved elsewhere.</summary>
    public async Task MeetAsync() => _state = await _store.ChangedElsewhereAsync() ? DraftState.Conflict : _state;

    protected override async Task OnInitializedAsync()
    {
        _autosave = new Autosave(Timers, () => InvokeAsync(SaveAsync));
        _own = Store is null ? new(Drafts, Key, Form, Version) : null;
        _store = Store ?? _own!;
        if (await _store.OpenAsync(_cancellation.Token) is { } kept)
        {
            await ShowAsync(kept.Form);
            _restored = string.Format(CultureInfo.CurrentCulture, ShellTexts.FormRestoredFormat, kept.SavedAt);
            (_state, SavedAt) = (kept.IsOutdated ? DraftState.Conflict : DraftState.Unchanged, kept.SavedAt);
        }

        _seen = FormJson.FingerprintOf(Form);
        _loading = false;
    }

    protected override void OnParametersSet()
    {
        if (!_finished)
        {
            Look();
        }
        else if (!_sending.Busy && _sending.Outcome is Outcome.Done)
        {
            // Sent, and still there: the owner goes on with the form as it is now.
            (_finished, _dirty, _restored, _state, _seen) = (false, false, null, DraftState.Unchanged, FormJson.FingerprintOf(Form));
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_loading || _self is not null)
        {
            return;
        }

        _self = DotNetObjectReference.Create(this);
        var account = await Drafts.AccountAsync();
        FormOpening? opening = null;
        await VisitorsWindow.WhileOpenAsync(async () => opening = await Script.InvokeAsync<FormOpening?>("conductForms.open", _root, $"{account}/{Key}", _store.Basis, _self));
        _opened = true;
        if (opening is { Restored: true })
        {
            _restored = ShellTexts.FormRestored;
            _state = opening.Conflict ? DraftState.Conflict : _state;
        }

        await OnReady.InvokeAsync();
        await SaveNowAsync();
        StateHasChanged();
    }

    private void Look()
    {
        if (_loading || _finished || FormJson.FingerprintOf(Form) is var now && now == _seen)
        {
            return;
        }

        _seen = now;
        Touch();
    }

    private async Task LeaveFieldAsync()
    {
        if (!_loading && !_finished)
        {
            await SaveNowAsync();
        }
    }

    private async Task KeepAsync()
    {
        _dirty = false;
        if (await _saving.RunAsync(() => _store.SaveAsync(Form)))
        {
            (_state, SavedAt) = (_dirty ? DraftState.Waiting : DraftState.Saved, Clock.LocalOf(Clock.Now));
            await OnSaved.InvokeAsync();
        }
        else
        {
            _dirty = true;
            _state = _saving.Outcome is Outcome.Changed && await _store.ChangedElsewhereAsync() ? DraftState.Conflict : DraftState.Failed;
        }

        if (_state == DraftState.Failed)
        {
            _autosave!.Touch(Retry);
        }
    }

    private async Task ShowAsync(TForm form)
    {
        Form = form;
        await FormChanged.InvokeAsync(form);
    }

    // Without a window the next one compares with the server.
    private Task BrowserAsync(string act, params object?[] arguments) => VisitorsWindow.WhileOpenAsync(
        () => _self is null ? ValueTask.CompletedTask : Script.InvokeVoidAsync($"conductForms.{act}", [_root, .. arguments]));
}
