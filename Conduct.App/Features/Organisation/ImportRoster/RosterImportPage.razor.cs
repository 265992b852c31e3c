using System.Globalization;
using Conduct.App.Platform.Commands;
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
    private string? _applied;

    [Inject]
    public required RosterPreviewQuery Query { get; init; }

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
    }

    private async Task ReceivedAsync()
    {
        _applied = null;
        await LoadAsync();
    }

    private async Task ApplyAsync()
    {
        var shown = _preview!;
        var done = await _submission.RunAsync(() => Commands.RunAsync(new ApplyRoster(shown.UploadId, shown.Counts)));
        if (done)
        {
            var (units, people) = (shown.Counts.Units, shown.Counts.Employees);
            _applied = string.Format(CultureInfo.CurrentCulture, RosterTexts.AppliedFormat, units.New + units.Changed, people.New, people.Changed, people.Leaving);
            await LoadAsync();
        }
        else if (_submission.Outcome is Outcome.Changed or Outcome.NotFound)
        {
            await LoadAsync();
        }
    }

    private async Task DiscardAsync()
    {
        var shown = _preview!;
        await _submission.RunAsync(() => Commands.RunAsync(new DiscardRoster(shown.UploadId)));
        await LoadAsync();
    }
}
