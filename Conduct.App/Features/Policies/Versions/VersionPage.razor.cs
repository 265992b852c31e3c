using Conduct.App.Shell;
using Conduct.App.Shell.Forms;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Policies;

/// <summary>One version on its way into force, and what comes next.</summary>
public sealed partial class VersionPage : ConductPage
{
    private readonly Submission _starting = new();
    private VersionView? _view;
    private bool _loading = true;
    private Guid _shown;

    [Inject]
    public required VersionQuery Query { get; init; }

    [Parameter]
    public Guid VersionId { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        if (_shown != VersionId)
        {
            (_shown, _loading) = (VersionId, true);
            await LoadAsync();
            _loading = false;
        }
    }

    private async Task LoadAsync() => _view = await Query.FindAsync(VersionId, Cancellation);

    private Task RecordAsync() => OpenAsync<RecordDialog>(
        _view!.Version.Discussion is null ? CatalogueTexts.RecordDiscussion : CatalogueTexts.Publish, new() { [nameof(RecordDialog.View)] = _view });

    private Task StartAsync() => OpenAsync<StartDialog>(CatalogueTexts.PutInForce, new() { [nameof(StartDialog.VersionId)] = VersionId, [nameof(StartDialog.Planned)] = _view!.Version.PlannedFrom });

    private Task RepealAsync() => OpenAsync<RepealDialog>(CatalogueTexts.Repeal, new() { [nameof(RepealDialog.VersionId)] = VersionId });

    private Task RenameAsync() => OpenAsync<RenameDialog>(CatalogueTexts.Rename, new() { [nameof(RenameDialog.View)] = _view });

    private async Task OpenAsync<T>(string title, Dictionary<string, object?> parameters)
        where T : ComponentBase
    {
        if (await Dialogs.OpenFormAsync<T>(title, parameters))
        {
            await LoadAsync();
        }
    }

    private async Task CopyAsync()
    {
        var next = NewId.Next();
        if (await _starting.RunAsync(() => RunSayingAsync(new StartPolicyVersion(_view!.PolicyId, next, new(OriginKind.Copy, VersionId)), () => CatalogueTexts.SaidStarted)))
        {
            Location.NavigateTo($"/policies/versions/{next}");
        }
    }

    private async Task DiscardAsync()
    {
        var question = new ReasonQuestion($"policy/{VersionId}/discard", CatalogueTexts.Reason, CatalogueTexts.DiscardVersion, CatalogueTexts.DiscardIntro, Grave: true);
        var (id, revision, number) = (VersionId, _view!.Revision, _view.Number);
        if (await Dialogs.AskReasonAsync(CatalogueTexts.DiscardVersion, question, reason => RunSayingAsync(
            new DiscardPolicyVersion(id, revision, reason), () => PolicyDisplay.Format(CatalogueTexts.SaidDiscardedFormat, number))))
        {
            Location.NavigateTo("/policies/catalogue");
        }
    }
}
