using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Cases;

public sealed partial class CaseTimelineTab : CaseTab
{
    private CaseTimelineView? view;

    [Inject]
    public required CaseTimelineQuery Query { get; init; }

    protected override async Task LoadAsync(Actor by) => view = await Query.FindAsync(CaseFileId, by, Left);
}
