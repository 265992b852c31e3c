using Conduct.App.Platform.Commands;

namespace Conduct.App.Shell.Forms;

/// <content>Sending, leaving, and choosing between two texts.</content>
public sealed partial class DraftedForm<TForm>
{
    // From the click until the owner has taken note: a second click meanwhile would change what the owner is about to show.
    private async Task SendAsync()
    {
        if (Send is null || _clicked)
        {
            return;
        }

        _clicked = true;
        try
        {
            if (_state != DraftState.Conflict && (Before is null || await Before()))
            {
                await SendNowAsync();
            }
        }
        finally
        {
            _clicked = false;
        }
    }

    private async Task SendNowAsync()
    {
        var done = await _sending.RunAsync(SendSettledAsync);
        // What the owner has learnt meanwhile is rendered before it is asked.
        await Task.Yield();
        if (done)
        {
            await ForgetAsync();
            await OnSent.InvokeAsync();
        }
        else if (_sending.Outcome is Outcome.Changed)
        {
            await MeetChangeAsync();
        }
    }

    // A saving that has begun ends first: sending builds on what it leaves.
    private async Task<Outcome> SendSettledAsync()
    {
        await _saves;
        return await Send!();
    }

    private async Task MeetChangeAsync()
    {
        if (Reload is not null && await Reload() is { } now)
        {
            _own?.Restart(now.Form, now.Version);
            _state = DraftState.Conflict;
        }
        else if (Store is not null)
        {
            await MeetAsync();
        }
        else if (OnCancel.HasDelegate)
        {
            // What a dialog is about is read anew by the page behind it.
            await SaveNowAsync();
            (_state, _closes) = (DraftState.Conflict, true);
        }
    }

    private async Task KeepMineAsync()
    {
        if (_closes)
        {
            await OnCancel.InvokeAsync(true);
            return;
        }

        await _store.KeepMineAsync();
        (_state, _dirty) = (DraftState.Waiting, true);
        await SaveNowAsync();
        await BrowserAsync("resume", _store.Basis);
    }

    private async Task TakeOtherAsync()
    {
        if (_closes)
        {
            await ForgetAsync();
            await OnCancel.InvokeAsync(true);
        }
        else if (await _store.TakeOtherAsync() is { } other)
        {
            await TakeAsync(other);
        }
    }

    private async Task StartAnewAsync()
    {
        await _saves;
        await _store.DropAsync();
        if (await _store.TakeOtherAsync() is { } start)
        {
            await TakeAsync(start);
        }
    }

    private async Task TakeAsync(TForm form)
    {
        await ShowAsync(form);
        (_state, _dirty, _restored, _seen) = (DraftState.Unchanged, false, null, FormJson.FingerprintOf(form));
        await BrowserAsync("forget", _store.Basis);
    }

    private async Task CancelAsync()
    {
        await ForgetAsync();
        await OnCancel.InvokeAsync(_sending.Outcome is not null);
    }
}
