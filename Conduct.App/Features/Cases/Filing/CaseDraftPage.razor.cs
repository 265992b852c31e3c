using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.App.Shell;
using Conduct.App.Shell.Parts;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using Radzen;

namespace Conduct.App.Features.Cases.Filing;

/// <summary>The filing form. It saves itself; <see cref="SaveAsync"/> and what belongs to it stand in the other half.</summary>
public sealed partial class CaseDraftPage : ConductPage, IAsyncDisposable
{
    private readonly Submission filing = new();
    private readonly Submission removing = new();
    private CaseDraftForm? form;
    private IReadOnlyList<EvidenceLine> evidence = [];
    private IReadOnlyList<ClauseOption> clauses = [];
    private FilingFaults faults = FilingFaults.None;
    private Actor? visitor;
    private bool loading = true;
    private int round;
    private Guid shown;

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
        if (shown == CaseFileId)
        {
            return;
        }

        (shown, loading) = (CaseFileId, true);
        visitor = await Visitor.FindAsync(Left);
        await LoadAsync();
        loading = false;
    }

    private async Task LoadAsync()
    {
        var view = visitor is null ? null : await Query.FindAsync(CaseFileId, visitor, Left);
        if (view is { IsDraft: false })
        {
            Location.NavigateTo($"/cases/{CaseFileId}", replace: true);
            return;
        }

        form = view is null ? null : CaseDraftForm.Of(view);
        (revision, evidence) = (view?.Draft.Revision ?? 0, view?.Evidence ?? []);
        round++;
        await DayChangedAsync();
    }

    private async Task DayChangedAsync() => clauses = form is null ? [] : await ClausesInForce.OnAsync(form.OccurredOn ?? Clock.Today, Left);

    private async Task LoadEvidenceAsync()
    {
        if (visitor is not null && await Query.FindAsync(CaseFileId, visitor, Left) is { } view)
        {
            evidence = view.Evidence;
        }
    }

    private async Task RemoveAsync(EvidenceLine item)
    {
        if (await removing.RunAsync(() => Commands.RunAsync(new RemoveEvidence(CaseFileId, item.Id))))
        {
            await LoadEvidenceAsync();
        }
    }

    private async Task NameSourceAsync(EvidenceLine item)
    {
        if (await Dialogs.AskSourceAsync(Commands, CaseFileId, item))
        {
            await LoadEvidenceAsync();
        }
    }

    private Task<IReadOnlyList<PersonOption>> FindSubjectsAsync(string text, CancellationToken ct) =>
        visitor is null ? Task.FromResult<IReadOnlyList<PersonOption>>([]) : People.SubjectsAsync(text, visitor, ct);

    private Task<IReadOnlyList<PersonOption>> FindAnybodyAsync(string text, CancellationToken ct) => People.AnybodyAsync(text, ct);

    private async Task FileAsync()
    {
        faults = FilingFaults.Of(form!.ToDraft(revision), Clock.Today);
        await SaveNowAsync();
        if (faults.Count > 0 || dirty)
        {
            return;
        }

        if (await filing.RunAsync(() => Commands.RunAsync(new FileCase(CaseFileId, revision))))
        {
            Location.NavigateTo($"/cases/{CaseFileId}");
            return;
        }

        faults = FilingFaults.Of(filing.Outcome);
        state = filing.Outcome is Outcome.Changed ? DraftState.Conflict : state;
    }

    private async Task DiscardAsync()
    {
        if (await Dialogs.AskAsync(FilingTexts.DiscardTitle, FilingTexts.DiscardQuestion, FilingTexts.Discard)
            && await SaveNowAsync()
            && await filing.RunAsync(() => Commands.RunAsync(new DiscardCaseDraft(CaseFileId, revision))))
        {
            await ForgetAsync();
            Location.NavigateTo("/");
        }
    }
}
