using System.Text.Json;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Drafts;
using Conduct.App.Platform.Texts;
using Conduct.App.Security;
using Conduct.App.Shell;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Penalties;

/// <summary>
/// Proposes a penalty, or changes a returned one. What is typed is kept on the server after a moment, so that it outlives
/// a lost connection, a restart and a change of machine.
/// </summary>
public sealed partial class ProposalEditor
{
    private static readonly TimeSpan KeepAfter = TimeSpan.FromSeconds(1);

    private readonly Submission _submission = new();
    private readonly Guid _decisionId = NewId.Next();
    private PenaltySuggestion? _suggestion;
    private ProposalForm? _form;
    private IReadOnlyList<RouteStep> _route = [];
    private MeasureKind? _adding;
    private bool _outside;
    private bool _restored;
    private DateTime? _keptAt;
    private bool _keepFailed;
    private int _edits;

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

    private string? General => _submission.BrokenRule is PenaltyRules.GroundsMissing or PenaltyRules.VarianceReasonMissing ? null : _submission.Message;

    private string StoredText => _keepFailed ? PenaltyTexts.KeepFailed : _keptAt is { } at ? PenaltyTexts.KeptFormat.With(at) : PenaltyTexts.KeepsItself;

    protected override async Task OnInitializedAsync()
    {
        if (await Visitor.FindAsync(Left) is { } by && await Query.FindAsync(CaseFileId, SubjectId, Returned?.Id, by, Left) is { } found)
        {
            (_suggestion, _form, _restored) = (found, new ProposalForm(found.Start), found.KeptAt is not null);
            Weigh();
        }
    }

    private string IdOf(string part) => $"{part}-{SubjectId}".ToLowerInvariant();

    private string? ErrorOf(string rule) => _submission.BrokenRule == rule ? _submission.Message : null;

    private string? RangeHint(MeasureRow row) => row.Kind != MeasureKind.PerformanceDeduction || _suggestion!.Scale.MaxFen == 0
        ? null
        : PenaltyTexts.RangeFormat.With(MeasureWords.Yuan(_suggestion.Scale.MinFen, _suggestion.Scale.MaxFen), MeasureWords.Yuan(_suggestion.DefaultFen ?? 0));

    private void Weigh()
    {
        var measures = _form!.Measures;
        (_outside, _route) = (!_suggestion!.Scale.Covers(measures), _suggestion.RouteFor(measures));
    }

    private void Add()
    {
        _form!.Add(_adding!.Value, _suggestion!.Scale);
        _adding = null;
        _ = Touched();
    }

    private void Remove(MeasureRow row)
    {
        _form!.Rows.Remove(row);
        _ = Touched();
    }

    private async Task Touched()
    {
        Weigh();
        var mine = ++_edits;
        try
        {
            await Task.Delay(KeepAfter, Timer, Left);
        }
        catch (OperationCanceledException)
        {
            // Left within the second: what was typed last is kept now.
        }

        if (mine == _edits && !_submission.Busy)
        {
            await KeepAsync();
        }
    }

    private async Task KeepAsync()
    {
        var outcome = await Commands.RunAsync(new SaveFormDraft(ProposalContent.DraftKey(SubjectId), JsonSerializer.Serialize(_form!.Content)));
        _keepFailed = outcome is not Outcome.Done;
        _keptAt = _keepFailed ? _keptAt : Clock.LocalOf(Clock.Now);
    }

    private async Task SendAsync()
    {
        _edits++;
        var done = await _submission.RunAsync(() => Returned is null
            ? Commands.RunAsync(new ProposePenalty(_decisionId, CaseFileId, Version, SubjectId, _form!.Content))
            : Commands.RunAsync(new RevisePenalty(Returned.Id, Returned.Version, _form!.Content)));
        if (done)
        {
            await OnSent.InvokeAsync();
        }
    }
}
