using Conduct.App.Platform.Texts;
using Conduct.App.Shell.Forms;
using Conduct.App.Shell.Sections;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Appeals;

public sealed partial class CaseAppealTab : CaseTab
{
    private CaseAppealView? _view;

    [Inject]
    public required CaseAppealQuery Query { get; init; }

    protected override async Task LoadAsync(Actor actor) => _view = await Query.FindAsync(CaseFileId, actor, Cancellation);

    private async Task RecordAsync(OpenWindow window, string name)
    {
        if (await Dialogs.OpenFormAsync<RecordAppealDialog>(AppealTexts.RecordTitleFormat.With(name), new() { [nameof(RecordAppealDialog.Window)] = window, [nameof(RecordAppealDialog.Today)] = _view!.Today }))
        {
            await ChangedAsync();
        }
    }
}
