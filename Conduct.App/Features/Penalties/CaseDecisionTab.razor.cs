using Conduct.App.Shell.Sections;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Penalties;

public sealed partial class CaseDecisionTab : CaseTab
{
    private CaseDecisionView? _view;
    private (Guid SubjectId, DecisionView? Returned)? _editing;

    [Inject]
    public required CaseDecisionQuery Query { get; init; }

    protected override async Task LoadAsync(Actor actor) => _view = await Query.FindAsync(CaseFileId, actor, Cancellation);

    private bool IsEditing(Guid subjectId) => _editing?.SubjectId == subjectId;

    private void Edit(Guid subjectId, DecisionView? returned) => _editing = (subjectId, returned);

    private void Leave() => _editing = null;

    private Task SentAsync()
    {
        _editing = null;
        return ChangedAsync();
    }
}
