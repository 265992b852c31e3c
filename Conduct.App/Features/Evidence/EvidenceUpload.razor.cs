using System.Globalization;
using Conduct.App.Platform.Files;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell.Parts;
using Conduct.Domain.Cases;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Conduct.App.Features.Evidence;

/// <summary>Takes any number of files by drop or choice; those that are refused stay with the reason until dismissed.</summary>
public sealed partial class EvidenceUpload : ComponentBase, IFileTaker
{
    private readonly List<UploadLine> _lines = [];
    private int _added;

    [Inject]
    public required ISnackbar Messages { get; init; }

    [Parameter, EditorRequired]
    public Guid CaseFileId { get; set; }

    /// <summary>Whether the first file makes the draft.</summary>
    [Parameter]
    public bool StartsDraft { get; set; }

    /// <summary>Every file that was taken.</summary>
    [Parameter]
    public EventCallback OnAdded { get; set; }

    public bool Queue(int number, string fileName, long sizeBytes)
    {
        var refusal = sizeBytes > EvidenceItem.MaxBytes
            ? new FileRefusal(FileRefusalCode.TooLarge, (EvidenceItem.MaxBytes / 1024 / 1024).ToString(CultureInfo.CurrentCulture)).Reason
            : null;
        _lines.Add(new(number, fileName, sizeBytes) { Refusal = refusal });
        StateHasChanged();
        return refusal is null;
    }

    public void Progress(int number, int percent)
    {
        Replace(number, line => line with { Percent = percent });
        StateHasChanged();
    }

    public async Task FinishAsync(int number, bool done, string? reason)
    {
        if (done)
        {
            _lines.RemoveAll(line => line.Number == number);
            _added++;
            await OnAdded.InvokeAsync();
        }
        else
        {
            Replace(number, line => line with { Refusal = string.IsNullOrWhiteSpace(reason) ? EvidenceTexts.UploadBroken : reason });
        }

        // Once for all that were taken together.
        if (_added > 0 && _lines.TrueForAll(line => line.Refusal is not null))
        {
            Messages.Add(EvidenceTexts.SaidAddedFormat.With(_added), Severity.Success);
            _added = 0;
        }

        StateHasChanged();
    }

    private void Replace(int number, Func<UploadLine, UploadLine> change)
    {
        if (_lines.FindIndex(line => line.Number == number) is >= 0 and var place)
        {
            _lines[place] = change(_lines[place]);
        }
    }
}
