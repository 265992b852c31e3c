using Conduct.App.Security;
using Conduct.App.Shell;
using Conduct.App.Shell.Parts;
using Conduct.Domain.Reports;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.SpeakUp;

/// <summary>The inbox of anonymous reports.</summary>
public sealed partial class ReportsPage : ConductPage
{
    public const string StatusName = "status";

    private ReportsView? _view;

    [Inject]
    public required ReportsQuery Query { get; init; }

    [Inject]
    public required AnonymousSite Site { get; init; }

    [SupplyParameterFromQuery(Name = StatusName)]
    public string? Status { get; set; }

    [SupplyParameterFromQuery(Name = Pager.QueryName)]
    public int? Page { get; set; }

    private ReportStatus? Chosen => Enum.TryParse<ReportStatus>(Status, out var status) && Enum.IsDefined(status) ? status : null;

    protected override async Task OnParametersSetAsync() => await LatestAsync(actor => Query.ReadAsync(Chosen, new(Page ?? 1), actor, Cancellation), view => _view = view);

    private void Go(ChangeEventArgs change) => Location.NavigateTo(Location.GetUriWithQueryParameters("/reports", new Dictionary<string, object?> { [StatusName] = change.Value?.ToString() is { Length: > 0 } one ? one : null }));
}
