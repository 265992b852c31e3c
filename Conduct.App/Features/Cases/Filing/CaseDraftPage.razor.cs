using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.App.Shell;
using Conduct.App.Shell.Parts;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using Radzen;

namespace Conduct.App.Features.Cases;

/// <summary>The filing form. It saves itself; <see cref="SaveAsync"/> and what belongs to it stand in the other half.</summary>
public sealed partial class CaseDraftPage : ConductPage, IAsyncDisposable
{
    private readonly Submission _filing = new();
    private CaseDraftForm? _form;
    private IReadOnlyList<ClauseOption> _clauses = [];
    private FilingFaults _faults = FilingFaults.None;
    private Actor? _visitor;
    private bool _loading = true;
    private int _round;
    private Guid _shown;

    [Inject]
    public required CaseDraftQuery Query { get; init; }

    [Inject]
    public required PersonSearchQuery People { get; init; }

    [Inject]
    public required ClausesInForceQuery ClausesInForce { get; init; }

    [Inject]
    public required CommandRunner Commands { get; init; }

    [Inject]
    public required CurrentActor Visitor { get; init; }

    [Inject]
    public required OrganisationClock Clock { get; init; }

    [Inject]
    public required TimeProvider Timers { get; init; }

    [Inject]
    public required NavigationManager Location { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    [Parameter]
    public Guid CaseFileId { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        if (_shown == CaseFileId)
        {
            return;
        }

        (_shown, _loading) = (CaseFileId, true);
        _visitor = await Visitor.FindAsync(Left);
        await LoadAsync();
        _loading = false;
    }

    private async Task LoadAsync()
    {
        var view = _visitor is null ? null : await Query.FindAsync(CaseFileId, _visitor, Left);
        if (view is { IsDraft: false })
        {
            Location.NavigateTo($"/cases/{CaseFileId}", replace: true);
            return;
        }

        _form = view is null ? null : CaseDraftForm.Of(view);
        _revision = view?.Draft.Revision ?? 0;
        _round++;
        await DayChangedAsync();
    }

    private async Task DayChangedAsync() => _clauses = _form is null ? [] : await ClausesInForce.OnAsync(_form.OccurredOn ?? Clock.Today, Left);

    private Task<IReadOnlyList<PersonOption>> FindSubjectsAsync(string text, CancellationToken ct) =>
        _visitor is null ? Task.FromResult<IReadOnlyList<PersonOption>>([]) : People.SubjectsAsync(text, _visitor, ct);

    private Task<IReadOnlyList<PersonOption>> FindAnybodyAsync(string text, CancellationToken ct) => People.AnybodyAsync(text, ct);

    private async Task FileAsync()
    {
        _faults = FilingFaults.Of(_form!.ToDraft(_revision), Clock.Today);
        await SaveNowAsync();
        if (_faults.Count > 0 || _dirty)
        {
            return;
        }

        if (await _filing.RunAsync(() => Commands.RunAsync(new FileCase(CaseFileId, _revision))))
        {
            Location.NavigateTo($"/cases/{CaseFileId}");
            return;
        }

        _faults = FilingFaults.Of(_filing.Outcome);
        _state = _filing.Outcome is Outcome.Changed ? DraftState.Conflict : _state;
    }

    private async Task DiscardAsync()
    {
        if (await Dialogs.AskAsync(FilingTexts.DiscardTitle, FilingTexts.DiscardQuestion, FilingTexts.Discard)
            && await SaveNowAsync()
            && await _filing.RunAsync(() => Commands.RunAsync(new DiscardCaseDraft(CaseFileId, _revision))))
        {
            await ForgetAsync();
            Location.NavigateTo("/");
        }
    }
}
