using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Conduct.App.Shell.Parts;

/// <summary>Takes one file by drop or choice. The browser sends it to the endpoint itself; only name and progress come here.</summary>
public sealed partial class FileBox : ComponentBase, IAsyncDisposable
{
    private ElementReference _zone;
    private ElementReference _input;
    private IJSObjectReference? _script;
    private bool _ready;
    private DotNetObjectReference<FileBox>? _self;
    private int? _percent;
    private int _running;
    private string? _name;
    private string? _refusal;

    [Inject]
    public required IJSRuntime Script { get; init; }

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

    [Parameter]
    public EventCallback OnReceived { get; set; }

    private string HintId => $"{Id}-hint";

    public async ValueTask DisposeAsync()
    {
        _self?.Dispose();
        try
        {
            await (_script?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
        catch (Exception gone) when (gone is JSDisconnectedException or OperationCanceledException)
        {
            // The window is gone.
        }
    }

    /// <summary>A file was chosen.</summary>
    /// <returns>Whether to send it; one at a time.</returns>
    [JSInvokable]
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

    [JSInvokable]
    public void Progress(int number, int percent)
    {
        _percent = number == _running ? percent : _percent;
        StateHasChanged();
    }

    /// <summary>The endpoint has answered.</summary>
    /// <param name="number">Which file.</param>
    /// <param name="done">Whether it was taken.</param>
    /// <param name="reason">Why not; empty when there was no answer at all.</param>
    [JSInvokable]
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

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _self = DotNetObjectReference.Create(this);
            _script = await Script.InvokeAsync<IJSObjectReference>("import", $"./{Assets["evidence.js"]}");
            await _script.InvokeVoidAsync("attach", _zone, _input, Url, _self);
            _ready = true;
            StateHasChanged();
        }
    }
}
