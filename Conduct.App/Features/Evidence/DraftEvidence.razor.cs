using Conduct.App.Platform.Texts;
using Conduct.App.Shell;
using Conduct.App.Shell.Sections;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Evidence;

/// <summary>The evidence of a case that is not filed yet: here it can still be removed.</summary>
public sealed partial class DraftEvidence : CaseTab
{
    private readonly Submission _removing = new();
    private CaseEvidenceView? _view;

    [Inject]
    public required CaseEvidenceQuery Query { get; init; }

    protected override async Task LoadAsync(Actor actor) => _view = await Query.FindAsync(CaseFileId, actor, Cancellation);

    private async Task RemoveAsync(EvidenceLine item)
    {
        if (await _removing.RunAsync(() => Commands.RunAsync(new RemoveEvidence(CaseFileId, item.Id))))
        {
            Say(EvidenceTexts.SaidRemovedFormat.With(item.FileName));
            await ChangedAsync();
        }
    }

    private async Task NameSourceAsync(EvidenceLine item)
    {
        if (await Dialogs.AskSourceAsync(Commands, Say, CaseFileId, item))
        {
            await ChangedAsync();
        }
    }
}
