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

    private ElementReference zone;
    private ElementReference input;
    private IJSObjectReference? script;
    private DotNetObjectReference<CourseFileBox>? self;
    private bool ready;
    private int? percent;
    private int running;
    private string? name;
    private string? refusal;

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
        self?.Dispose();
        try
        {
            await (script?.DisposeAsync() ?? ValueTask.CompletedTask);
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
        if (percent is not null)
        {
            return false;
        }

        (running, name) = (number, fileName);
        refusal = sizeBytes > EvidenceItem.MaxBytes ? TrainingTexts.FileBoxHint : null;
        percent = refusal is null ? 0 : null;
        StateHasChanged();
        return refusal is null;
    }

    [JSInvokable]
    public void Progress(int number, int percent)
    {
        this.percent = number == running ? percent : this.percent;
        StateHasChanged();
    }

    /// <summary>The endpoint has answered.</summary>
    [JSInvokable]
    public async Task FinishAsync(int number, bool done, string? reason)
    {
        if (number != running)
        {
            return;
        }

        (percent, refusal) = (null, done ? null : string.IsNullOrWhiteSpace(reason) ? TrainingTexts.UploadFailed : reason);
        await OnReceived.InvokeAsync();
        StateHasChanged();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            self = DotNetObjectReference.Create(this);
            script = await Script.InvokeAsync<IJSObjectReference>("import", $"./{Assets["evidence.js"]}");
            await script.InvokeVoidAsync("attach", zone, input, CourseFileEndpoints.AddressOf(CourseId), self);
            ready = true;
            StateHasChanged();
        }
    }
}
