using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Cases;

public sealed partial class CaseDecisionTab : CaseTab
{
    private CaseDecisionView? view;
    private (Guid SubjectId, DecisionView? Returned)? editing;

    [Inject]
    public required CaseDecisionQuery Query { get; init; }

    protected override async Task LoadAsync(Actor by) => view = await Query.FindAsync(CaseFileId, by, Left);

    private bool IsEditing(Guid subjectId) => editing?.SubjectId == subjectId;

    private void Edit(Guid subjectId, DecisionView? returned) => editing = (subjectId, returned);

    private void Leave() => editing = null;

    private Task SentAsync()
    {
        editing = null;
        return ChangedAsync();
    }
}
