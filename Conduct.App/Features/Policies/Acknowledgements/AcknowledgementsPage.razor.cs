using Conduct.App.Platform;
using Conduct.App.Shell;
using Conduct.App.Shell.Parts;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Policies;

/// <summary>签收情况: how far each unit is, and who has not confirmed.</summary>
public sealed partial class AcknowledgementsPage : ConductPage
{
    private AcknowledgementView? _view;
    private AcknowledgementFilter _filter = new(null, AcknowledgementState.Open);
    private bool _loading = true;
    private bool _mayAsk;

    [Inject]
    public required AcknowledgementQuery Query { get; init; }

    [Parameter]
    public Guid VersionId { get; set; }

    [SupplyParameterFromQuery(Name = AcknowledgementFilter.UnitName)]
    public Guid? Unit { get; set; }

    [SupplyParameterFromQuery(Name = AcknowledgementFilter.StateName)]
    public string? State { get; set; }

    [SupplyParameterFromQuery(Name = Pager.QueryName)]
    public int? Page { get; set; }

    private string ExportLink => LinkTo(_filter).Replace("/acknowledgements?", "/acknowledgements.xlsx?", StringComparison.Ordinal);

    protected override Task OnParametersSetAsync() => LoadAsync();

    private string LinkTo(AcknowledgementFilter wanted) => AcknowledgementFilter.LinkOf(VersionId, wanted);

    private async Task LoadAsync()
    {
        _filter = AcknowledgementFilter.From(Unit, State);
        if (await ActorAsync() is { } actor)
        {
            _mayAsk = actor.Has(Permission.ManagePolicies);
            _view = await Query.FindAsync(VersionId, _filter, new PageRequest(Page ?? 1), actor, Cancellation);
        }

        _loading = false;
    }

    private async Task AskAsync()
    {
        var before = _view!.Total.Asked;
        var answer = await Dialogs.OpenAsync<AskAcknowledgementDialog>(AcknowledgementTexts.Ask, new()
        {
            [nameof(AskAcknowledgementDialog.PolicyId)] = _view.PolicyId,
            [nameof(AskAcknowledgementDialog.Version)] = _view.Version,
            [nameof(AskAcknowledgementDialog.VersionId)] = VersionId,
        });
        if (answer is null or false)
        {
            return;
        }

        await LoadAsync();
        if (answer is int days && _view is not null)
        {
            Say(PolicyDisplay.Format(AcknowledgementTexts.SaidAskedFormat, _view.Total.Asked - before, _view.Today.AddDays(days)));
        }
    }
}
