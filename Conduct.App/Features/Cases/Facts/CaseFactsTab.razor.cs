using Conduct.App.Shell.Sections;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Cases;

public sealed partial class CaseFactsTab : CaseTab
{
    private CaseFactsView? _view;

    [Inject]
    public required CaseFactsQuery Query { get; init; }

    protected override async Task LoadAsync(Actor actor) => _view = await Query.FindAsync(CaseFileId, actor, Cancellation);
}
