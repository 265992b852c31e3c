using Conduct.App.Platform.Commands;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Register;

/// <summary>Asks what the export is for; closes with the id of the purpose.</summary>
public sealed partial class ExportDialog
{
    private ExportForm _form = new();
    private Guid? _purpose;
    private string? _error;

    [Inject]
    public required StoredTexts Keeping { get; init; }

    /// <summary>What will be exported.</summary>
    [Parameter, EditorRequired]
    public required string Note { get; set; }

    private Task<bool> ReadyAsync()
    {
        _error = string.IsNullOrWhiteSpace(_form.Purpose) ? RegisterTexts.PurposeMissing : null;
        return Task.FromResult(_error is null);
    }

    private async Task<Outcome> KeepAsync()
    {
        if (await ActorAsync() is not { } actor)
        {
            return new Outcome.Forbidden();
        }

        (_purpose, var outcome) = await Keeping.KeepAsync(_form.Purpose, actor, CancellationToken.None);
        return _purpose is null ? outcome : new Outcome.Done();
    }
}

public sealed class ExportForm
{
    public string Purpose { get; set; } = "";
}
