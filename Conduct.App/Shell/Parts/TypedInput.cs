using Microsoft.AspNetCore.Components;

namespace Conduct.App.Shell.Parts;

/// <summary>An input whose value is typed or picked: what cannot be read leaves the value as it was and is said.</summary>
public abstract class TypedInput<T> : ComponentBase
    where T : struct
{
    [Parameter, EditorRequired]
    public required FieldLink Link { get; set; }

    [Parameter, EditorRequired]
    public T? Value { get; set; }

    [Parameter]
    public EventCallback<T?> ValueChanged { get; set; }

    /// <summary>What was typed and could not be read.</summary>
    protected string? Unread { get; private set; }

    /// <returns>What the text says, nothing for an empty one; the value as it is where the text cannot be read.</returns>
    protected T? Read(string? typed, Func<string, T?> reading)
    {
        var read = reading(typed ?? "");
        Unread = read is null && !string.IsNullOrWhiteSpace(typed) ? typed : null;
        StateHasChanged();
        return Unread is null ? read : Value;
    }

    protected Task ChangeAsync(T? value)
    {
        Unread = null;
        return ValueChanged.InvokeAsync(value);
    }
}
