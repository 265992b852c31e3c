using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Cases;

public sealed partial class CaseDecisionTab : CaseTab
{
    private CaseDecisionView? view;

    [Inject]
    public required CaseDecisionQuery Query { get; init; }

    protected override async Task LoadAsync(Actor by) => view = await Query.FindAsync(CaseFileId, by, Left);
}
