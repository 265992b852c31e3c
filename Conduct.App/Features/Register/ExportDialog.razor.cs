using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.App.Shell;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace Conduct.App.Features.Register;

/// <summary>Asks what the export is for; closes with the id of the purpose.</summary>
public sealed partial class ExportDialog
{
    private readonly Submission _submission = new();
    private string _purpose = "";
    private string? _error;

    [Inject]
    public required StoredTexts Keeping { get; init; }

    [Inject]
    public required CurrentActor Visitor { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    /// <summary>What will be exported.</summary>
    [Parameter, EditorRequired]
    public required string Note { get; set; }

    private async Task SendAsync()
    {
        _error = string.IsNullOrWhiteSpace(_purpose) ? RegisterTexts.PurposeMissing : null;
        Guid? kept = null;
        if (_error is null && await _submission.RunAsync(KeepAsync))
        {
            Dialogs.Close(kept);
        }

        async Task<Outcome> KeepAsync()
        {
            if (await Visitor.FindAsync() is not { } by)
            {
                return new Outcome.Forbidden();
            }

            (kept, var outcome) = await Keeping.KeepAsync(_purpose, by, CancellationToken.None);
            return kept is null ? outcome : new Outcome.Done();
        }
    }
}
