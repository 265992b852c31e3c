using Conduct.App.Shell;
using Conduct.App.Shell.Forms;
using Conduct.Domain.Penalties;
using Conduct.Domain.Policies;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Policies;

/// <summary>The editor of a version: its clauses, one of them opened, kept while somebody writes.</summary>
public sealed partial class PolicyEditorPage : ConductPage
{
    /// <summary>Names the opened clause in the address.</summary>
    public const string ClauseName = "clause";

    private VersionView? _view;
    private PolicyDraftForm? _form;
    private DraftFaults _faults = new([]);
    private DraftedForm<PolicyDraftForm>? _draft;
    private PolicyDraftStore? _store;
    private bool _loading = true;
    private Guid _shown;

    [Inject]
    public required VersionQuery Query { get; init; }

    [Inject]
    public required ApprovalTable Approvals { get; init; }

    [Parameter]
    public Guid VersionId { get; set; }

    [SupplyParameterFromQuery(Name = ClauseName)]
    public Guid? Clause { get; set; }

    private ClauseForm? Current => _form!.Clauses.Find(clause => clause.Key == Clause) ?? _form.Clauses.FirstOrDefault();

    protected override async Task OnParametersSetAsync()
    {
        if (_shown != VersionId)
        {
            (_shown, _loading) = (VersionId, true);
            await LoadAsync();
            _loading = false;
        }
    }

    private async Task LoadAsync()
    {
        _view = await Query.FindAsync(VersionId, Cancellation);
        if (_view is { Version.IsWritten: false })
        {
            // What is published is only read.
            Location.NavigateTo($"/policies/versions/{VersionId}", replace: true);
            return;
        }

        _form = _view is null ? null : PolicyDraftForm.Of(_view.Content);
        _store = _view is null ? null : new(VersionId, _view.Revision, Commands, ReadAsync);
        Changed();
    }

    // Also asked after the page is left, when the last of it is saved.
    private async Task<PolicyDraft?> ReadAsync() => (await Query.FindAsync(VersionId, CancellationToken.None))?.Version.Draft;

    private string AddressOf(ClauseForm clause) => $"/policies/versions/{VersionId}/edit?{ClauseName}={clause.Key}#clause-heading";

    private IEnumerable<string> Names(Func<ClauseForm, string?> of) => _form!.Clauses.Select(of).OfType<string>().Distinct();

    private void Take(PolicyDraftForm form)
    {
        _form = form;
        Changed();
    }

    private void Changed() => _faults = new(_form?.ToDraft(0).Faults() ?? []);

    private void HeadDone()
    {
        _form!.Unread = null;
        Changed();
    }

    private void Move(int by) => _form!.Move(Current!, by);

    private Task AddAsync()
    {
        var added = _form!.AddAfter(Current);
        return OpenAsync(added);
    }

    private async Task RemoveAsync()
    {
        var (clause, at) = (Current!, _form!.Clauses.IndexOf(Current!));
        if (await Dialogs.AskAsync(CatalogueTexts.RemoveClause, PolicyDisplay.Format(CatalogueTexts.RemoveClauseQuestionFormat, PolicyDisplay.NameOf(clause.Code, clause.Title)), CatalogueTexts.RemoveClause))
        {
            _form.Clauses.Remove(clause);
            await OpenAsync(_form.Clauses.Count == 0 ? null : _form.Clauses[Math.Min(at, _form.Clauses.Count - 1)]);
        }
    }

    private async Task OpenAsync(ClauseForm? clause)
    {
        Changed();
        _draft!.Touch();
        await _draft.SaveNowAsync();
        Location.NavigateTo(clause is null ? $"/policies/versions/{VersionId}/edit" : AddressOf(clause));
    }

    private async Task DoneAsync()
    {
        if (await _draft!.SaveNowAsync())
        {
            await _draft.ForgetAsync();
            Location.NavigateTo($"/policies/versions/{VersionId}");
        }
    }
}
