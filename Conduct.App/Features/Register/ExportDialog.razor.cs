using Conduct.App.Jobs.LongWorks;
using Conduct.App.Platform.Commands;
using Conduct.App.Shell.Words;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Register;

/// <summary>Asks what the export is for. Closes with the id of the purpose, for the page to fetch the workbook; a large one is written in the background, and shown here while one looks.</summary>
public sealed partial class ExportDialog
{
    private ExportForm _form = new();
    private LongWorkList? _works;
    private Guid? _purpose;
    private bool _inBackground;
    private string? _error;

    [Inject]
    public required StoredTexts Keeping { get; init; }

    [Inject]
    public required RegisterQuery Query { get; init; }

    [Inject]
    public required LongWorkDesk Desk { get; init; }

    [Inject]
    public required ExportLimit Limit { get; init; }

    /// <summary>What will be exported.</summary>
    [Parameter, EditorRequired]
    public required string Note { get; set; }

    private Task<bool> ReadyAsync()
    {
        _error = string.IsNullOrWhiteSpace(_form.Purpose) ? RegisterTexts.PurposeMissing : null;
        return Task.FromResult(_error is null);
    }

    private async Task<Outcome> SendAsync()
    {
        if (await ActorAsync() is not { } actor)
        {
            return new Outcome.Forbidden();
        }

        (_purpose, var outcome) = await Keeping.KeepAsync(_form.Purpose, actor, CancellationToken.None);
        return _purpose is { } purpose ? await BeginAsync(purpose, actor) : outcome;
    }

    // The lines are those of the page behind, as its address says them.
    private async Task<Outcome> BeginAsync(Guid purpose, Actor actor)
    {
        var address = RegisterAddress.Parse(Location.ToAbsoluteUri(Location.Uri).Query);
        _inBackground = await Query.CountAsync(address.Filter, actor, CancellationToken.None) > Limit.Rows;
        return _inBackground
            ? await Desk.StartAsync<RegisterExportWork, RegisterExportRequest>(new((address with { Page = new() }).ToQuery(), purpose), actor)
            : new Outcome.Done();
    }

    private async Task SentAsync()
    {
        if (_inBackground)
        {
            _form = new();
            await _works!.RefreshAsync();
        }
        else
        {
            Dialogs.Close(_purpose);
        }
    }
}

public sealed class ExportForm
{
    public string Purpose { get; set; } = "";
}
