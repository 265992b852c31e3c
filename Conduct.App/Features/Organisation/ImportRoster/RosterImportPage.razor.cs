using System.Globalization;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.App.Shell;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Organisation.ImportRoster;

public sealed partial class RosterImportPage : ConductPage
{
    private readonly Submission submission = new();
    private RosterPreview? preview;
    private bool loading = true;
    private bool wholeOrganisation;
    private string? applied;

    [Inject]
    public required RosterPreviewQuery Query { get; init; }

    [Inject]
    public required CurrentActor Visitor { get; init; }

    [Inject]
    public required CommandRunner Commands { get; init; }

    protected override async Task OnInitializedAsync()
    {
        await LoadAsync();
        loading = false;
    }

    private async Task LoadAsync()
    {
        var by = await Visitor.FindAsync(Left);
        wholeOrganisation = by?.ReachOf(Permission.ManageOrganisation).Everything == true;
        preview = by is null ? null : await Query.FindAsync(by, Left);
    }

    private async Task ReceivedAsync()
    {
        applied = null;
        await LoadAsync();
    }

    private async Task ApplyAsync()
    {
        var shown = preview!;
        var done = await submission.RunAsync(() => Commands.RunAsync(new ApplyRoster(shown.UploadId, shown.Counts)));
        if (done)
        {
            var (units, people) = (shown.Counts.Units, shown.Counts.Employees);
            applied = string.Format(CultureInfo.CurrentCulture, RosterTexts.AppliedFormat, units.New + units.Changed, people.New, people.Changed, people.Leaving);
            await LoadAsync();
        }
        else if (submission.Outcome is Outcome.Changed or Outcome.NotFound)
        {
            await LoadAsync();
        }
    }

    private async Task DiscardAsync()
    {
        var shown = preview!;
        await submission.RunAsync(() => Commands.RunAsync(new DiscardRoster(shown.UploadId)));
        await LoadAsync();
    }
}
