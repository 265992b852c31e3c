using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Conduct.App.Shell.Parts;

/// <summary>An input whose value is typed or picked: what cannot be read leaves the value as it was, stays where it was typed, and is said.</summary>
public abstract class TypedInput<T> : ComponentBase
    where T : struct
{
    private T? _shownFor;

    [Parameter, EditorRequired]
    public required FieldLink Link { get; set; }

    [Parameter, EditorRequired]
    public T? Value { get; set; }

    [Parameter]
    public EventCallback<T?> ValueChanged { get; set; }

    /// <summary>What stands in the input.</summary>
    protected string Text { get; set; } = "";

    /// <summary>What was typed and could not be read.</summary>
    protected string? Unread { get; private set; }

    /// <summary>Whether the picker is open.</summary>
    protected bool Open { get; set; }

    protected abstract T? Read(string typed);

    protected abstract string Write(T value);

    protected override void OnInitialized() => Show();

    protected override void OnParametersSet()
    {
        if (!EqualityComparer<T?>.Default.Equals(_shownFor, Value))
        {
            Show();
        }
    }

    protected async Task TypedAsync()
    {
        var read = Read(Text);
        var empty = string.IsNullOrWhiteSpace(Text);
        Unread = read is null && !empty ? Text : null;
        if (Unread is null && (read is not null || !Link.Required))
        {
            await PickAsync(read);
        }
        else if (empty)
        {
            // What is required cannot be emptied.
            Show();
        }
    }

    protected async Task PickAsync(T? value)
    {
        Open = false;
        Value = value;
        Show();
        await ValueChanged.InvokeAsync(value);
    }

    protected void CloseOnEscape(KeyboardEventArgs pressed) => Open &= pressed.Key != "Escape";

    private void Show() => (_shownFor, Text, Unread) = (Value, Value is { } value ? Write(value) : "", null);
}
