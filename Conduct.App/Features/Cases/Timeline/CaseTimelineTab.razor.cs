using Conduct.App.Shell.Parts;
using Conduct.App.Shell.Sections;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Cases;

public sealed partial class CaseTimelineTab : CaseTab
{
    private CaseTimelineView? _view;

    [Inject]
    public required CaseTimelineQuery Query { get; init; }

    [SupplyParameterFromQuery(Name = Pager.QueryName)]
    public int? Page { get; set; }

    protected override object Showing => (CaseFileId, Page);

    protected override async Task LoadAsync(Actor actor) => _view = await Query.FindAsync(CaseFileId, Math.Max(1, Page ?? 1), actor, Cancellation);
}
