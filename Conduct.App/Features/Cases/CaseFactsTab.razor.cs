using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Cases;

public sealed partial class CaseFactsTab : CaseTab
{
    private CaseFactsView? view;

    [Inject]
    public required CaseFactsQuery Query { get; init; }

    protected override async Task LoadAsync(Actor by) => view = await Query.FindAsync(CaseFileId, by, Left);
}
