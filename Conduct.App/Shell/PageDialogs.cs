using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Conduct.App.Shell;

/// <summary>The dialogs of one open page. A dialog is an ordinary component; the frame around it, its title and its keys are the same for all.</summary>
public sealed class PageDialogs(IDialogService dialogs)
{
    private static readonly DialogOptions Options = new() { MaxWidth = MaxWidth.Small, FullWidth = true, CloseButton = true, CloseOnEscapeKey = true, BackdropClick = false };

    private readonly List<(Type Kind, IDialogReference Dialog)> _open = [];

    /// <summary>Opens the component in a dialog; while it is open, a second click opens no other of its kind.</summary>
    /// <returns>What it was closed with; null when it was cancelled or was open already.</returns>
    public async Task<object?> OpenAsync<T>(string title, Dictionary<string, object?>? parameters = null, bool wide = false)
        where T : ComponentBase
    {
        if (_open.Any(open => open.Kind == typeof(T)))
        {
            return null;
        }

        // Entered before the first wait: the next click of the same moment finds it here.
        var place = _open.Count;
        _open.Add((typeof(T), null!));
        try
        {
            var dialog = await dialogs.ShowAsync<DialogFrame>(title, new DialogParameters { [nameof(DialogFrame.Content)] = typeof(T), [nameof(DialogFrame.Parameters)] = parameters }, wide ? Options with { MaxWidth = MaxWidth.Medium } : Options);
            _open[place] = (typeof(T), dialog);
            var result = await dialog.Result;
            return result is null or { Canceled: true } ? null : result.Data;
        }
        finally
        {
            _open.RemoveAll(open => open.Kind == typeof(T));
        }
    }

    /// <summary>Closes the dialog opened last.</summary>
    public void Close(object? result = null)
    {
        if (_open.Count > 0)
        {
            dialogs.Close(_open[^1].Dialog, DialogResult.Ok(result));
        }
    }

    /// <summary>Asks before something that cannot be taken back.</summary>
    /// <param name="title">What is about to happen.</param>
    /// <param name="question">What follows from it.</param>
    /// <param name="confirm">The verb on the button; a plain "confirm" without one.</param>
    /// <returns>Whether it was confirmed; closing the dialog is a no.</returns>
    public async Task<bool> AskAsync(string title, string question, string? confirm = null) => await OpenAsync<ConfirmDialog>(title, new()
    {
        [nameof(ConfirmDialog.Question)] = question,
        [nameof(ConfirmDialog.Confirm)] = confirm ?? ShellTexts.Confirm,
    }) is true;
}
