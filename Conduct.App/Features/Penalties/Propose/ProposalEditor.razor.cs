using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Penalties;

/// <summary>Proposes a penalty, or changes a returned one.</summary>
public sealed partial class ProposalEditor
{
    private readonly Guid _decisionId = NewId.Next();
    private PenaltySuggestion? _suggestion;
    private ProposalForm? _form;
    private IReadOnlyList<RouteStep> _route = [];
    private PlanView? _plan;
    private MeasureKind? _adding;
    private Outcome? _answer;
    private bool _outside;
    private IReadOnlyList<Concern> _concerns = [];

    [Inject]
    public required PenaltySuggestionQuery Query { get; init; }

    [Parameter, EditorRequired]
    public Guid CaseFileId { get; set; }

    [Parameter, EditorRequired]
    public int Version { get; set; }

    [Parameter, EditorRequired]
    public Guid SubjectId { get; set; }

    [Parameter]
    public string SubjectName { get; set; } = "";

    /// <summary>The returned proposal that is changed; null for a new one.</summary>
    [Parameter]
    public DecisionView? Returned { get; set; }

    /// <summary>What was proposed for others in this case.</summary>
    [Parameter]
    public IReadOnlyList<(string Name, ProposalContent Content)> Same { get; set; } = [];

    [Parameter]
    public EventCallback OnSent { get; set; }

    [Parameter]
    public EventCallback OnLeft { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (await ActorAsync() is { } actor && await Query.FindAsync(CaseFileId, SubjectId, Returned?.Id, actor, Cancellation) is { } found)
        {
            _suggestion = found;
            Take(ProposalForm.Of(found.Start));
        }
    }

    private string IdOf(string part) => $"{part}-{SubjectId}".ToLowerInvariant();

    private string? ErrorOf(string rule) => _answer is Outcome.Refused refused && refused.Code == rule ? DomainTexts.Of(refused) : null;

    private string? RangeHint(MeasureRow row) => row.Kind != MeasureKind.PerformanceDeduction || _suggestion!.Scale.MaxFen == 0
        ? null
        : PenaltyTexts.RangeFormat.With(MeasureDisplay.Yuan(_suggestion.Scale.MinFen, _suggestion.Scale.MaxFen), MeasureDisplay.Yuan(_suggestion.DefaultFen ?? 0));

    private void Take(ProposalForm form)
    {
        _form = form;
        Weigh();
    }

    private void Weigh()
    {
        var measures = _form!.Measures;
        (_outside, _route) = (!_suggestion!.Scale.Covers(measures), _suggestion.RouteFor(measures));
        (_concerns, _plan) = (_suggestion.Facts.ConcernsOf(measures), _suggestion.PlanFor(measures));
    }

    // In the form that is there: what depends on the person, such as a kind its clauses do not name, is left out.
    private void Copy(ProposalContent content)
    {
        _form!.Take(content, _suggestion!.Scale);
        Weigh();
    }

    private void Add()
    {
        _form!.Add(_adding!.Value, _suggestion!.Scale);
        _adding = null;
        Weigh();
    }

    private void Remove(MeasureRow row)
    {
        _form!.Rows.Remove(row);
        Weigh();
    }

    private async Task<Outcome> RunAsync()
    {
        _answer = await (Returned is null
            ? Commands.RunAsync(new ProposePenalty(_decisionId, CaseFileId, Version, SubjectId, _form!.Content))
            : Commands.RunAsync(new RevisePenalty(Returned.Id, Returned.Version, _form!.Content)));
        if (_answer is Outcome.Done)
        {
            Say(PenaltySaidTexts.ProposedFormat.With(SubjectName, string.Join(PenaltyTexts.ListSeparator, _route.Take(1).SelectMany(step => step.Names))));
        }

        return _answer;
    }
}
