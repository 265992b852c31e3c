using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Cases;

public sealed partial class CasePeopleTab : CaseTab
{
    private CasePeopleView? view;

    [Inject]
    public required CasePeopleQuery Query { get; init; }

    protected override async Task LoadAsync(Actor by) => view = await Query.FindAsync(CaseFileId, by, Left);
}
