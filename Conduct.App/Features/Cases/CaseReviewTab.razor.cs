using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Cases;

public sealed partial class CaseReviewTab : CaseTab
{
    private CaseReviewView? view;

    [Inject]
    public required CaseReviewQuery Query { get; init; }

    protected override async Task LoadAsync(Actor by) => view = await Query.FindAsync(CaseFileId, by, Left);
}
