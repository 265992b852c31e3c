using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.App.Shell;
using Conduct.App.Shell.Forms;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Cases;

/// <summary>The filing form.</summary>
public sealed partial class CaseDraftPage : ConductPage
{
    /// <summary>Names in the address the identity of a case that is not there yet.</summary>
    public const string NewName = "id";

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

    /// <summary>The draft to go on with; null for a new case.</summary>
    [Parameter]
    public Guid? CaseFileId { get; set; }

    /// <summary>The identity a new case will have, so that a reload comes back to what was typed. Nothing is kept under it before something is.</summary>
    [SupplyParameterFromQuery(Name = NewName)]
    public Guid? New { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        if ((CaseFileId ?? New) is not { } asked)
        {
            Location.NavigateTo($"/cases/new?{NewName}={NewId.Next()}", replace: true);
        }
        else if (_shown != asked)
        {
            (_shown, _loading, _faults) = (asked, true, FilingFaults.None);
            await LoadAsync();
            _loading = false;
        }
    }

    private async Task LoadAsync()
    {
        var view = await ReadAsync();
        if (view is { IsDraft: false })
        {
            Location.NavigateTo($"/cases/{_shown}", replace: true);
            return;
        }

        if (view is null && CaseFileId is null && await Query.IsFreeAsync(_shown, Cancellation))
        {
            view = CaseDraftView.New(Clock.Today);
        }

        _form = view is null ? null : CaseDraftForm.Of(view);
        _store = view is null ? null : new(_shown, view.Draft.Revision, Commands, ReadAsync);
        await DayChangedAsync();
    }

    // Also asked after the page is left, when the last of it is saved.
    private async Task<CaseDraftView?> ReadAsync() =>
        await CurrentActor.FindAsync() is { } actor ? await Query.FindAsync(_shown, actor, CancellationToken.None) : null;

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

        if (await _filing.RunAsync(() => Commands.RunAsync(new FileCase(_shown, _store.Revision))))
        {
            await _draft.ForgetAsync();
            Say(CaseStepTexts.SaidFiled);
            Location.NavigateTo($"/cases/{_shown}");
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
            && (await ReadAsync() is null || await _filing.RunAsync(() => Commands.RunAsync(new DiscardCaseDraft(_shown, _store!.Revision)))))
        {
            await _draft.ForgetAsync();
            Say(CaseStepTexts.SaidDiscarded);
            Location.NavigateTo("/");
        }
    }
}
