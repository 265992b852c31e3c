using Conduct.App.Shell;
using Conduct.Domain.Cases;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Appeals;

/// <summary>The files that go with the appeal that is being written.</summary>
public sealed partial class WaitingFiles
{
    private readonly Submission _removing = new();
    private IReadOnlyList<EvidenceFile> _files = [];

    [Inject]
    public required FileAppealQuery Query { get; init; }

    [Parameter, EditorRequired]
    public Guid DecisionId { get; set; }

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync() => _files = await ActorAsync() is { } actor ? await Query.WaitingAsync(DecisionId, actor, Cancellation) : [];

    private async Task RemoveAsync(EvidenceFile file)
    {
        await _removing.RunAsync(() => Commands.RunAsync(new DetachAppealFile(DecisionId, file.Sha256)));
        await LoadAsync();
    }
}
