using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Conduct.App.Shell.Parts;

/// <summary>Finds things by typing: a combobox with a list (WAI-ARIA 1.2). The box is empty again after a choice.</summary>
public sealed partial class SearchBox<TItem> : ComponentBase, IDisposable
    where TItem : notnull
{
    private IReadOnlyList<TItem> found = [];
    private CancellationTokenSource? searching;
    private ElementReference input;
    private string text = "";
    private int active = -1;
    private bool searched;

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

    private bool IsOpen => found.Count > 0;

    private string ListId => $"{Id}-list";

    public void Dispose()
    {
        searching?.Cancel();
        searching?.Dispose();
    }

    private string OptionId(int place) => $"{Id}-{place}";

    private async Task TypeAsync(ChangeEventArgs change)
    {
        (text, searched) = ((string?)change.Value ?? "", false);
        await (searching?.CancelAsync() ?? Task.CompletedTask);
        searching?.Dispose();
        searching = new CancellationTokenSource();
        var latest = searching.Token;
        if (string.IsNullOrWhiteSpace(text))
        {
            found = [];
            return;
        }

        try
        {
            var answer = await Search(text.Trim(), latest);
            if (!latest.IsCancellationRequested)
            {
                (found, active, searched) = (answer, answer.Count > 0 ? 0 : -1, true);
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
                active = (active + 1) % found.Count;
                break;
            case "ArrowUp" when IsOpen:
                active = (active + found.Count - 1) % found.Count;
                break;
            case "Enter" when IsOpen && active >= 0:
                return PickAsync(found[active]);
            case "Escape":
                Close();
                break;
        }

        return Task.CompletedTask;
    }

    private async Task PickAsync(TItem item)
    {
        text = "";
        Close();
        await Picked.InvokeAsync(item);
        await input.FocusAsync();
    }

    private void Close() => (found, active, searched) = ([], -1, false);
}
