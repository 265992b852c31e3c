using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.App.Shell;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace Conduct.App.Features.Training;

/// <summary>Which closed case is told; then the draft opens in the editor.</summary>
public sealed partial class CaseOfQuarterDialog
{
    private readonly Submission _submission = new();
    private IReadOnlyList<ClosedCase>? _cases;
    private Guid _chosen;

    [Inject]
    public required ClosedCasesQuery Query { get; init; }

    [Inject]
    public required CurrentActor Visitor { get; init; }

    [Inject]
    public required CommandRunner Commands { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    [Inject]
    public required NavigationManager Location { get; init; }

    protected override async Task OnInitializedAsync()
    {
        _cases = await Visitor.FindAsync() is { } by ? await Query.ListAsync(by, CancellationToken.None) : null;
        _chosen = _cases is [var latest, ..] ? latest.Id : Guid.Empty;
    }

    private async Task SendAsync()
    {
        var id = NewId.Next();
        if (await _submission.RunAsync(() => Commands.RunAsync(new DraftCaseOfQuarter(id, _chosen))))
        {
            Dialogs.Close(true);
            Location.NavigateTo($"/training/courses/{id}");
        }
    }
}
