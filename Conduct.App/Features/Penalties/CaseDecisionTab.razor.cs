using Conduct.App.Shell.Sections;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Penalties;

public sealed partial class CaseDecisionTab : CaseTab
{
    /// <summary>Names in the address the subject whose proposal is opened.</summary>
    public const string ProposeName = "propose";

    private CaseDecisionView? _view;
    private (Guid SubjectId, DecisionView? Returned)? _editing;
    private Guid? _opened;

    [Inject]
    public required CaseDecisionQuery Query { get; init; }

    /// <summary>The subject whose proposal the address opens.</summary>
    [SupplyParameterFromQuery(Name = ProposeName)]
    public Guid? Propose { get; set; }

    protected override object Showing => (CaseFileId, Propose);

    protected override async Task LoadAsync(Actor actor)
    {
        _view = await Query.FindAsync(CaseFileId, actor, Cancellation);
        if (_opened != Propose && _view?.Subjects.FirstOrDefault(one => one.SubjectId == Propose) is { } subject)
        {
            _opened = Propose;
            var returned = subject.Decisions.FirstOrDefault(one => one is { MayHandle: true, Status: DecisionStatus.Returned });
            _editing = subject.MayPropose || returned is not null ? (subject.SubjectId, returned) : null;
        }
    }

    private IReadOnlyList<(string Name, ProposalContent Content)> SameFor(SubjectPenalties subject) =>
        [.. _view!.Subjects.Where(other => other.SubjectId != subject.SubjectId && other.Decisions.Count > 0).Select(other => (other.Name, other.Decisions[0].Content))];

    private bool IsEditing(Guid subjectId) => _editing?.SubjectId == subjectId;

    private void Edit(Guid subjectId, DecisionView? returned) => _editing = (subjectId, returned);

    // The address opens it anew only when it is asked for anew.
    private void Leave()
    {
        (_editing, _opened) = (null, null);
        if (Propose is not null)
        {
            Location.NavigateTo(CaseSection.Of(CaseDecisionSection.InAddress).AddressIn(CaseFileId), replace: true);
        }
    }

    private Task SentAsync()
    {
        Leave();
        return ChangedAsync();
    }
}
