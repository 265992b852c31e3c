using System.Globalization;
using Conduct.App.Platform.Files;
using Conduct.Domain.Cases;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Conduct.App.Features.Cases;

/// <summary>Takes files by drop or choice. The browser sends them to the endpoint itself; only names and progress come here.</summary>
public sealed partial class EvidenceUpload : ComponentBase, IAsyncDisposable
{
    private const string InputId = "evidence-files";
    private const string HintId = "evidence-files-hint";
    private static readonly string Accepted = string.Join(',', FileType.All.SelectMany(type => type.Extensions));

    private readonly List<UploadLine> _lines = [];
    private ElementReference _zone;
    private ElementReference _input;
    private IJSObjectReference? _script;
    private bool _ready;
    private DotNetObjectReference<EvidenceUpload>? _self;

    [Inject]
    public required IJSRuntime Script { get; init; }

    [Parameter, EditorRequired]
    public Guid CaseFileId { get; set; }

    [Parameter]
    public EventCallback OnAdded { get; set; }

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
    /// <returns>Whether to send it.</returns>
    [JSInvokable]
    public bool Queue(int number, string fileName, long sizeBytes)
    {
        var refusal = sizeBytes > EvidenceItem.MaxBytes
            ? new FileRefusal(FileRefusalCode.TooLarge, (EvidenceItem.MaxBytes / 1024 / 1024).ToString(CultureInfo.CurrentCulture)).Reason
            : null;
        _lines.Add(new(number, fileName, sizeBytes) { Refusal = refusal });
        StateHasChanged();
        return refusal is null;
    }

    [JSInvokable]
    public void Progress(int number, int percent)
    {
        Replace(number, line => line with { Percent = percent });
        StateHasChanged();
    }

    /// <summary>The endpoint has answered.</summary>
    /// <param name="number">Which file.</param>
    /// <param name="done">Whether it was taken.</param>
    /// <param name="reason">Why not; empty when there was no answer at all.</param>
    [JSInvokable]
    public async Task FinishAsync(int number, bool done, string? reason)
    {
        if (done)
        {
            _lines.RemoveAll(line => line.Number == number);
            await OnAdded.InvokeAsync();
        }
        else
        {
            Replace(number, line => line with { Refusal = string.IsNullOrWhiteSpace(reason) ? CaseTexts.UploadBroken : reason });
        }

        StateHasChanged();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _self = DotNetObjectReference.Create(this);
            _script = await Script.InvokeAsync<IJSObjectReference>("import", $"./{Assets["evidence.js"]}");
            await _script.InvokeVoidAsync("attach", _zone, _input, $"/cases/{CaseFileId}/evidence", _self);
            _ready = true;
            StateHasChanged();
        }
    }

    private void Replace(int number, Func<UploadLine, UploadLine> change)
    {
        if (_lines.FindIndex(line => line.Number == number) is >= 0 and var place)
        {
            _lines[place] = change(_lines[place]);
        }
    }
}
