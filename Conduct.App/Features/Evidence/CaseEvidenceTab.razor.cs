using Conduct.App.Shell.Forms;
using Conduct.App.Shell.Sections;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Evidence;

public sealed partial class CaseEvidenceTab : CaseTab
{
    private CaseEvidenceView? _view;

    [Inject]
    public required CaseEvidenceQuery Query { get; init; }

    protected override async Task LoadAsync(Actor actor) => _view = await Query.FindAsync(CaseFileId, actor, Cancellation);

    private async Task NameSourceAsync(EvidenceLine item)
    {
        if (await Dialogs.AskSourceAsync(Commands, Say, CaseFileId, item))
        {
            await ChangedAsync();
        }
    }

    private async Task PreviewAsync(EvidenceLine item) =>
        await Dialogs.OpenFormAsync<PicturePreview>(item.FileName, new() { [nameof(PicturePreview.Item)] = item });
}
