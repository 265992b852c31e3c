using Conduct.App.Platform;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell.Parts;
using Conduct.Domain.Penalties;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Penalties;

/// <summary>What waits for me; like cases can be approved together.</summary>
public sealed partial class ApprovalsPage
{
    private readonly Dictionary<Guid, ApprovalRow> _picked = [];
    private PageResult<ApprovalRow>? _waiting;
    private PageResult<DecidedRow>? _decided;
    private string? _refusal;

    [Inject]
    public required ApprovalsQuery Waiting { get; init; }

    [Inject]
    public required DecidedQuery Decided { get; init; }

    [SupplyParameterFromQuery]
    public string? Tab { get; set; }

    [SupplyParameterFromQuery(Name = Pager.QueryName)]
    public int? Page { get; set; }

    private DecisionQuestions Questions => new(Dialogs, Commands, Say);

    private bool ShowsDecided => Tab == "decided";

    private IReadOnlySet<Guid> Picked => _picked.Keys.ToHashSet();

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        Clear();
        if (await ActorAsync() is not { } actor)
        {
            return;
        }

        var page = new PageRequest(Page ?? 1);
        if (ShowsDecided)
        {
            _decided = await Decided.ReadAsync(actor, page, Cancellation);
        }
        else
        {
            _waiting = await Waiting.ReadAsync(actor, page, Cancellation);
        }
    }

    private void Clear()
    {
        _picked.Clear();
        _refusal = null;
    }

    /// <summary>An unlike row is not taken; the rule's text says why.</summary>
    private void Toggle(ApprovalRow row)
    {
        _refusal = null;
        if (_picked.Remove(row.DecisionId))
        {
            return;
        }

        if (_picked.Values.Any(other => other.LikenessKey != row.LikenessKey))
        {
            _refusal = DomainTexts.OfRule(PenaltyRules.NotAlike, []);
            return;
        }

        _picked.Add(row.DecisionId, row);
    }

    private Task ApproveAsync() => AnswerAsync(Questions.ApproveAsync([.. _picked.Values]));

    private Task LookAsync(ApprovalRow row) => AnswerAsync(Questions.LookAsync(row));

    private async Task AnswerAsync(Task<bool> asked)
    {
        if (await asked)
        {
            await LoadAsync();
        }
    }
}
