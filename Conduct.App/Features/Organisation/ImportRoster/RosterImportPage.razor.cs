using Conduct.App.Jobs.LongWorks;
using Conduct.App.Shell;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Organisation;

public sealed partial class RosterImportPage : ConductPage
{
    private readonly Submission _submission = new();
    private RosterPreview? _preview;
    private bool _loading = true;
    private bool _wholeOrganisation;
    private bool _opensAccounts;
    private bool _importing;
    private bool _imported;
    private LongWorkList? _works;

    [Inject]
    public required RosterPreviewQuery Query { get; init; }

    [Inject]
    public required LongWorkDesk Desk { get; init; }

    protected override async Task OnInitializedAsync()
    {
        await LoadAsync();
        _loading = false;
    }

    private async Task LoadAsync()
    {
        var actor = await ActorAsync();
        _wholeOrganisation = actor?.ReachOf(Permission.ManageOrganisation).Everything == true;
        _opensAccounts = actor?.Has(Permission.ManageAccounts) == true;
        _preview = actor is null ? null : await Query.FindAsync(actor, Cancellation);
        _importing = actor is not null && (await Desk.FindAsync(actor, nameof(RosterImportWork), watched: false, Cancellation)).Any(work => work.IsOpen);
    }

    private async Task ReceivedAsync()
    {
        _imported = false;
        await LoadAsync();
    }

    private async Task ApplyAsync()
    {
        var shown = _preview!;
        if (await ActorAsync() is { } actor
            && await _submission.RunAsync(() => Desk.StartAsync<RosterImportWork, RosterImportRequest>(new(shown.UploadId, shown.Counts), actor)))
        {
            await _works!.RefreshAsync();
            await ShowAsync();
        }
    }

    // Carried out, the upload is gone; refused, it is shown against the organisation as it is now.
    private async Task ShowAsync()
    {
        await LoadAsync();
        _imported = !_importing && _preview is null;
    }

    private async Task DiscardAsync()
    {
        var shown = _preview!;
        await _submission.RunAsync(() => Commands.RunAsync(new DiscardRoster(shown.UploadId)));
        await LoadAsync();
    }
}
