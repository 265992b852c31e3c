using Conduct.App.Platform;
using Conduct.App.Security;
using Conduct.App.Shell;
using Conduct.App.Shell.Parts;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace Conduct.App.Features.Policies.Acknowledgements;

/// <summary>签收情况: how far each unit is, and who has not confirmed.</summary>
public sealed partial class AcknowledgementsPage : ConductPage
{
    private AcknowledgementView? view;
    private AcknowledgementFilter filter = new(null, AcknowledgementState.Open);
    private bool loading = true;
    private bool mayAsk;

    [Inject]
    public required AcknowledgementQuery Query { get; init; }

    [Inject]
    public required CurrentActor Visitor { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    [Parameter]
    public Guid VersionId { get; set; }

    [SupplyParameterFromQuery(Name = AcknowledgementFilter.UnitName)]
    public Guid? Unit { get; set; }

    [SupplyParameterFromQuery(Name = AcknowledgementFilter.StateName)]
    public string? State { get; set; }

    [SupplyParameterFromQuery(Name = Pager.QueryName)]
    public int? Page { get; set; }

    private string ExportLink => LinkTo(filter).Replace("/acknowledgements?", "/acknowledgements.xlsx?", StringComparison.Ordinal);

    protected override Task OnParametersSetAsync() => LoadAsync();

    private string LinkTo(AcknowledgementFilter wanted) => AcknowledgementFilter.LinkOf(VersionId, wanted);

    private async Task LoadAsync()
    {
        filter = AcknowledgementFilter.From(Unit, State);
        if (await Visitor.FindAsync(Left) is { } by)
        {
            mayAsk = by.Has(Permission.ManagePolicies);
            view = await Query.FindAsync(VersionId, filter, new PageRequest(Page ?? 1), by, Left);
        }

        loading = false;
    }

    private async Task AskAsync()
    {
        var sent = await Dialogs.OpenFormAsync<AskAcknowledgementDialog>(AcknowledgementTexts.Ask, new()
        {
            [nameof(AskAcknowledgementDialog.PolicyId)] = view!.PolicyId,
            [nameof(AskAcknowledgementDialog.Version)] = view.Version,
            [nameof(AskAcknowledgementDialog.VersionId)] = VersionId,
        });
        if (sent)
        {
            await LoadAsync();
        }
    }
}
