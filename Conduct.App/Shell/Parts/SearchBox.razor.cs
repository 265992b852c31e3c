using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Conduct.App.Shell.Parts;

/// <summary>
/// Finds things by typing: a combobox with a list (WAI-ARIA 1.2). The box is empty again after a choice; when the focus comes back to a text,
/// its answers are shown again.
/// </summary>
public sealed partial class SearchBox<TItem> : ComponentBase, IDisposable
    where TItem : notnull
{
    private IReadOnlyList<TItem> _found = [];
    private CancellationTokenSource? _searching;
    private string _text = "";
    private int _active = -1;
    private bool _searched;

    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>Asked from the first character on; the answer to an older text is dropped.</summary>
    [Parameter, EditorRequired]
    public required Func<string, CancellationToken, Task<IReadOnlyList<TItem>>> Search { get; set; }

    [Parameter, EditorRequired]
    public required RenderFragment<TItem> Option { get; set; }

    [Parameter]
    public EventCallback<TItem> Picked { get; set; }

    [Parameter, EditorRequired]
    public required string ListLabel { get; set; }

    [Parameter, EditorRequired]
    public required string NothingFound { get; set; }

    [Parameter]
    public string? Placeholder { get; set; }

    [Parameter]
    public string? DescribedBy { get; set; }

    private bool IsOpen => _found.Count > 0;

    private string ListId => $"{Id}-list";

    public void Dispose()
    {
        _searching?.Cancel();
        _searching?.Dispose();
    }

    private string OptionId(int place) => $"{Id}-{place}";

    private Task TypeAsync(ChangeEventArgs typed)
    {
        _text = typed.Value?.ToString() ?? "";
        return FindAsync();
    }

    private Task ReopenAsync() => IsOpen || _text.Length == 0 ? Task.CompletedTask : FindAsync();

    private async Task FindAsync()
    {
        _searched = false;
        await (_searching?.CancelAsync() ?? Task.CompletedTask);
        _searching?.Dispose();
        _searching = new CancellationTokenSource();
        var latest = _searching.Token;
        if (string.IsNullOrWhiteSpace(_text))
        {
            _found = [];
            return;
        }

        try
        {
            var answer = await Search(_text.Trim(), latest);
            if (!latest.IsCancellationRequested)
            {
                (_found, _active, _searched) = (answer, answer.Count > 0 ? 0 : -1, true);
            }
        }
        catch (OperationCanceledException) when (latest.IsCancellationRequested)
        {
            // A newer text is being looked for.
        }
    }

    private Task KeyAsync(KeyboardEventArgs pressed)
    {
        switch (pressed.Key)
        {
            case "ArrowDown" when IsOpen:
                _active = (_active + 1) % _found.Count;
                break;
            case "ArrowUp" when IsOpen:
                _active = (_active + _found.Count - 1) % _found.Count;
                break;
            case "ArrowDown":
                return ReopenAsync();
            case "Escape":
                Close();
                break;
        }

        return Task.CompletedTask;
    }

    private async Task PickAsync(TItem item)
    {
        _text = "";
        Close();
        await Picked.InvokeAsync(item);
    }

    // An answer under way would open the list again.
    private void Close()
    {
        _searching?.Cancel();
        (_found, _active, _searched) = ([], -1, false);
    }
}
