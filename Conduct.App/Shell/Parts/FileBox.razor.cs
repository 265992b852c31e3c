using Microsoft.AspNetCore.Components;

namespace Conduct.App.Shell.Parts;

/// <summary>Takes one file at a time by drop or choice.</summary>
public sealed partial class FileBox : ComponentBase, IFileTaker
{
    private int? _percent;
    private int _running;
    private string? _name;
    private string? _refusal;

    /// <summary>The id of the input; unique on the page.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>The endpoint that takes the file as its body.</summary>
    [Parameter, EditorRequired]
    public required string Url { get; set; }

    /// <summary>Endings of the files to offer, such as <c>.xlsx</c>.</summary>
    [Parameter, EditorRequired]
    public required string Accept { get; set; }

    /// <summary>Larger files are refused before they are sent.</summary>
    [Parameter, EditorRequired]
    public required long MaxBytes { get; set; }

    /// <summary>Why such a file is refused.</summary>
    [Parameter, EditorRequired]
    public required string TooLarge { get; set; }

    [Parameter, EditorRequired]
    public required string Hint { get; set; }

    /// <summary>On the button; choose a file, unless said otherwise.</summary>
    [Parameter]
    public string? Choose { get; set; }

    [Parameter]
    public EventCallback OnReceived { get; set; }

    public bool Queue(int number, string fileName, long sizeBytes)
    {
        if (_percent is not null)
        {
            return false;
        }

        (_running, _name) = (number, fileName);
        _refusal = sizeBytes > MaxBytes ? TooLarge : null;
        _percent = _refusal is null ? 0 : null;
        StateHasChanged();
        return _refusal is null;
    }

    public void Progress(int number, int percent)
    {
        _percent = number == _running ? percent : _percent;
        StateHasChanged();
    }

    public async Task FinishAsync(int number, bool done, string? reason)
    {
        if (number != _running)
        {
            return;
        }

        _refusal = done ? null : string.IsNullOrWhiteSpace(reason) ? ShellTexts.UploadFailed : reason;
        await OnReceived.InvokeAsync();
        _percent = null;
        StateHasChanged();
    }
}
