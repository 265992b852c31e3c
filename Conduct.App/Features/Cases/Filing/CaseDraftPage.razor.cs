using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.App.Shell;
using Conduct.App.Shell.Forms;
using Conduct.App.Shell.Parts;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Cases;

/// <summary>The filing form.</summary>
public sealed partial class CaseDraftPage : ConductPage
{
    private readonly Submission _filing = new();
    private CaseDraftForm? _form;
    private IReadOnlyList<ClauseOption> _clauses = [];
    private FilingFaults _faults = FilingFaults.None;
    private DraftedForm<CaseDraftForm>? _draft;
    private CaseDraftStore? _store;
    private bool _loading = true;
    private Guid _shown;

    [Inject]
    public required CaseDraftQuery Query { get; init; }

    [Inject]
    public required PersonSearchQuery People { get; init; }

    [Inject]
    public required ClausesInForceQuery ClausesInForce { get; init; }

    [Inject]
    public required OrganisationClock Clock { get; init; }

    [Parameter]
    public Guid CaseFileId { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        if (_shown == CaseFileId)
        {
            return;
        }

        (_shown, _loading) = (CaseFileId, true);
        await LoadAsync();
        _loading = false;
    }

    private async Task LoadAsync()
    {
        var view = await ReadAsync();
        if (view is { IsDraft: false })
        {
            Location.NavigateTo($"/cases/{CaseFileId}", replace: true);
            return;
        }

        _form = view is null ? null : CaseDraftForm.Of(view);
        _store = view is null ? null : new(CaseFileId, view.Draft.Revision, Commands, ReadAsync);
        await DayChangedAsync();
    }

    // Also asked after the page is left, when the last of it is saved.
    private async Task<CaseDraftView?> ReadAsync() =>
        await CurrentActor.FindAsync() is { } actor ? await Query.FindAsync(CaseFileId, actor, CancellationToken.None) : null;

    private Task TakeAsync(CaseDraftForm form)
    {
        _form = form;
        return DayChangedAsync();
    }

    // Once it was to be filed, each fault goes as soon as it is mended.
    private void Changed() => _faults = _faults.Count > 0 ? FilingFaults.Of(_form!.ToDraft(_store!.Revision), Clock.Today) : _faults;

    private async Task DayChangedAsync() => _clauses = _form is null ? [] : await ClausesInForce.OnAsync(_form.OccurredOn ?? Clock.Today, Cancellation);

    private async Task<IReadOnlyList<PersonOption>> FindSubjectsAsync(string text, CancellationToken ct) =>
        await ActorAsync() is { } actor ? await People.SubjectsAsync(text, actor, ct) : [];

    private Task<IReadOnlyList<PersonOption>> FindAnybodyAsync(string text, CancellationToken ct) => People.AnybodyAsync(text, ct);

    private async Task FileAsync()
    {
        _faults = FilingFaults.Of(_form!.ToDraft(_store!.Revision), Clock.Today);
        if (!await _draft!.SaveNowAsync() || _faults.Count > 0)
        {
            return;
        }

        if (await _filing.RunAsync(() => Commands.RunAsync(new FileCase(CaseFileId, _store.Revision))))
        {
            await _draft.ForgetAsync();
            Location.NavigateTo($"/cases/{CaseFileId}");
            return;
        }

        _faults = FilingFaults.Of(_filing.Outcome);
        if (_filing.Outcome is Outcome.Changed)
        {
            await _draft.MeetAsync();
        }
    }

    private async Task DiscardAsync()
    {
        if (await Dialogs.AskAsync(FilingTexts.DiscardTitle, FilingTexts.DiscardQuestion, FilingTexts.Discard)
            && await _draft!.SaveNowAsync()
            && await _filing.RunAsync(() => Commands.RunAsync(new DiscardCaseDraft(CaseFileId, _store!.Revision))))
        {
            await _draft.ForgetAsync();
            Location.NavigateTo("/");
        }
    }
}
