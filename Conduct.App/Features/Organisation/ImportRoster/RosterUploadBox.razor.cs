using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Conduct.App.Features.Organisation.ImportRoster;

/// <summary>Takes one file by drop or choice. The browser sends it to the endpoint itself; only name and progress come here.</summary>
public sealed partial class RosterUploadBox : ComponentBase, IAsyncDisposable
{
    private const string InputId = "roster-file";
    private const string HintId = "roster-file-hint";

    private ElementReference zone;
    private ElementReference input;
    private IJSObjectReference? script;
    private bool ready;
    private DotNetObjectReference<RosterUploadBox>? self;
    private int? percent;
    private int running;
    private string? name;
    private string? refusal;

    [Inject]
    public required IJSRuntime Script { get; init; }

    [Parameter]
    public EventCallback OnReceived { get; set; }

    public async ValueTask DisposeAsync()
    {
        self?.Dispose();
        try
        {
            await (script?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
        catch (JSDisconnectedException)
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
        refusal = sizeBytes > RosterEndpoints.MaxFileBytes ? RosterEndpoints.TooLarge : null;
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
    /// <param name="number">Which file.</param>
    /// <param name="done">Whether it was taken.</param>
    /// <param name="reason">Why not; empty when there was no answer at all.</param>
    [JSInvokable]
    public async Task FinishAsync(int number, bool done, string? reason)
    {
        if (number != running)
        {
            return;
        }

        refusal = done ? null : string.IsNullOrWhiteSpace(reason) ? RosterTexts.UploadFailed : reason;
        await OnReceived.InvokeAsync();
        percent = null;
        StateHasChanged();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            self = DotNetObjectReference.Create(this);
            script = await Script.InvokeAsync<IJSObjectReference>("import", $"./{Assets["evidence.js"]}");
            await script.InvokeVoidAsync("attach", zone, input, RosterEndpoints.Upload, self);
            ready = true;
            StateHasChanged();
        }
    }
}
