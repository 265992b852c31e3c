using Conduct.App.Platform.Files;
using Conduct.Domain.Cases;
using Conduct.Domain.Training;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Conduct.App.Features.Training.Courses;

/// <summary>Takes the course's file by drop or choice; the browser sends it to the endpoint itself.</summary>
public sealed partial class CourseFileBox : IAsyncDisposable
{
    private static readonly string Accepted = string.Join(',', FileType.All.SelectMany(type => type.Extensions));

    private ElementReference _zone;
    private ElementReference _input;
    private IJSObjectReference? _script;
    private DotNetObjectReference<CourseFileBox>? _self;
    private bool _ready;
    private int? _percent;
    private int _running;
    private string? _name;
    private string? _refusal;

    [Inject]
    public required IJSRuntime Script { get; init; }

    [Parameter, EditorRequired]
    public Guid CourseId { get; set; }

    [Parameter]
    public MaterialFile? File { get; set; }

    [Parameter]
    public EventCallback OnReceived { get; set; }

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
        _refusal = sizeBytes > EvidenceItem.MaxBytes ? TrainingTexts.FileBoxHint : null;
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
    [JSInvokable]
    public async Task FinishAsync(int number, bool done, string? reason)
    {
        if (number != _running)
        {
            return;
        }

        (_percent, _refusal) = (null, done ? null : string.IsNullOrWhiteSpace(reason) ? TrainingTexts.UploadFailed : reason);
        await OnReceived.InvokeAsync();
        StateHasChanged();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _self = DotNetObjectReference.Create(this);
            _script = await Script.InvokeAsync<IJSObjectReference>("import", $"./{Assets["evidence.js"]}");
            await _script.InvokeVoidAsync("attach", _zone, _input, CourseFileEndpoints.AddressOf(CourseId), _self);
            _ready = true;
            StateHasChanged();
        }
    }
}
