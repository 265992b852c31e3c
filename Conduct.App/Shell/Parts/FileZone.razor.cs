using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Conduct.App.Shell.Parts;

/// <summary>Where files are dropped or chosen. The browser sends them to the endpoint itself; only names and progress come here.</summary>
public sealed partial class FileZone : ComponentBase, IAsyncDisposable
{
    private ElementReference _zone;
    private ElementReference _input;
    private IJSObjectReference? _script;
    private bool _ready;
    private DotNetObjectReference<FileZone>? _self;

    [Inject]
    public required IJSRuntime Script { get; init; }

    /// <summary>The id of the input; unique on the page.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>The endpoint that takes a file as its body.</summary>
    [Parameter, EditorRequired]
    public required string Url { get; set; }

    /// <summary>Endings of the files to offer, such as <c>.xlsx</c>.</summary>
    [Parameter, EditorRequired]
    public required string Accept { get; set; }

    [Parameter, EditorRequired]
    public required string Hint { get; set; }

    [Parameter, EditorRequired]
    public required IFileTaker Taker { get; set; }

    /// <summary>On the button; choose a file, unless said otherwise.</summary>
    [Parameter]
    public string? Choose { get; set; }

    [Parameter]
    public bool Multiple { get; set; }

    /// <summary>How far the files are.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    private string HintId => $"{Id}-hint";

    public async ValueTask DisposeAsync()
    {
        _self?.Dispose();
        await VisitorsWindow.WhileOpenAsync(() => _script?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    [JSInvokable]
    public bool Queue(int number, string fileName, long sizeBytes) => Taker.Queue(number, fileName, sizeBytes);

    [JSInvokable]
    public void Progress(int number, int percent) => Taker.Progress(number, percent);

    [JSInvokable]
    public Task FinishAsync(int number, bool done, string? reason) => Taker.FinishAsync(number, done, reason);

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
