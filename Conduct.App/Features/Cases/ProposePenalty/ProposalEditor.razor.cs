using System.Text.Json;
using Conduct.App.Platform;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Drafts;
using Conduct.App.Security;
using Conduct.App.Shell;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Cases.ProposePenalty;

/// <summary>
/// Proposes a penalty, or changes a returned one. What is typed is kept on the server after a moment, so that it outlives
/// a lost connection, a restart and a change of machine.
/// </summary>
public sealed partial class ProposalEditor
{
    private static readonly TimeSpan KeepAfter = TimeSpan.FromSeconds(1);

    private readonly Submission submission = new();
    private readonly Guid decisionId = NewId.Next();
    private PenaltySuggestion? suggestion;
    private ProposalForm? form;
    private IReadOnlyList<RouteStep> route = [];
    private MeasureKind? adding;
    private bool outside;
    private bool restored;
    private DateTime? keptAt;
    private bool keepFailed;
    private int edits;

    [Inject]
    public required PenaltySuggestionQuery Query { get; init; }

    [Inject]
    public required CurrentActor Visitor { get; init; }

    [Inject]
    public required CommandRunner Commands { get; init; }

    [Inject]
    public required OrganisationClock Clock { get; init; }

    [Inject]
    public required TimeProvider Timer { get; init; }

    [Parameter, EditorRequired]
    public Guid CaseFileId { get; set; }

    [Parameter, EditorRequired]
    public int Version { get; set; }

    [Parameter, EditorRequired]
    public Guid SubjectId { get; set; }

    /// <summary>The returned proposal that is changed; null for a new one.</summary>
    [Parameter]
    public DecisionView? Returned { get; set; }

    [Parameter]
    public EventCallback OnSent { get; set; }

    [Parameter]
    public EventCallback OnLeft { get; set; }

    private string? General => submission.BrokenRule is PenaltyRules.GroundsMissing or PenaltyRules.VarianceReasonMissing ? null : submission.Message;

    private string KeptText => keepFailed ? PenaltyTexts.KeepFailed : keptAt is { } at ? PenaltyWords.Format(PenaltyTexts.KeptFormat, at) : PenaltyTexts.KeepsItself;

    protected override async Task OnInitializedAsync()
    {
        if (await Visitor.FindAsync(Left) is { } by && await Query.FindAsync(CaseFileId, SubjectId, Returned?.Id, by, Left) is { } found)
        {
            (suggestion, form, restored) = (found, new ProposalForm(found.Start), found.KeptAt is not null);
            Weigh();
        }
    }

    private string IdOf(string part) => $"{part}-{SubjectId}".ToLowerInvariant();

    private string? ErrorOf(string rule) => submission.BrokenRule == rule ? submission.Message : null;

    private string? RangeHint(MeasureRow row) => row.Kind != MeasureKind.PerformanceDeduction || suggestion!.Scale.MaxFen == 0
        ? null
        : PenaltyWords.Format(PenaltyTexts.RangeFormat, MeasureWords.Yuan(suggestion.Scale.MinFen, suggestion.Scale.MaxFen), MeasureWords.Yuan(suggestion.DefaultFen ?? 0));

    private void Weigh()
    {
        var measures = form!.Measures;
        (outside, route) = (!suggestion!.Scale.Covers(measures), suggestion.RouteFor(measures));
    }

    private void Add()
    {
        form!.Add(adding!.Value, suggestion!.Scale);
        adding = null;
        _ = Touched();
    }

    private void Remove(MeasureRow row)
    {
        form!.Rows.Remove(row);
        _ = Touched();
    }

    private async Task Touched()
    {
        Weigh();
        var mine = ++edits;
        try
        {
            await Task.Delay(KeepAfter, Timer, Left);
        }
        catch (OperationCanceledException)
        {
            // Left within the second: what was typed last is kept now.
        }

        if (mine == edits && !submission.Busy)
        {
            await KeepAsync();
        }
    }

    private async Task KeepAsync()
    {
        var outcome = await Commands.RunAsync(new SaveFormDraft(ProposalContent.DraftKey(SubjectId), JsonSerializer.Serialize(form!.Content)));
        keepFailed = outcome is not Outcome.Done;
        keptAt = keepFailed ? keptAt : Clock.LocalOf(Clock.Now);
    }

    private async Task SendAsync()
    {
        edits++;
        var done = await submission.RunAsync(() => Returned is null
            ? Commands.RunAsync(new ProposePenalty(decisionId, CaseFileId, Version, SubjectId, form!.Content))
            : Commands.RunAsync(new RevisePenalty.RevisePenalty(Returned.Id, Returned.Version, form!.Content)));
        if (done)
        {
            await OnSent.InvokeAsync();
        }
    }
}
