using Conduct.App.Platform;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell.Forms;
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

    private Task ApproveAsync() => AskAsync([.. _picked.Values]);

    private async Task LookAsync(ApprovalRow row)
    {
        if (await Dialogs.OpenFormAsync<ApprovalGlance>(row.SubjectName, new() { [nameof(ApprovalGlance.Row)] = row }))
        {
            await AskAsync([row]);
        }
    }

    private async Task AskAsync(IReadOnlyList<ApprovalRow> rows)
    {
        var summary = ApprovalTexts.SummaryFormat.With(
            rows.Count, string.Join(MeasureTexts.Separator, rows.Select(row => row.SubjectName)), MeasureDisplay.Of(rows[0].Measures));
        var command = (string comment) => new ApprovePenalties([.. rows.Select(row => new PickedDecision(row.DecisionId, row.Version))], comment);
        if (await Dialogs.AskReasonAsync(ApprovalTexts.ApproveTitle, new($"decision/{rows[0].DecisionId}/approve", ApprovalTexts.Comment, ApprovalTexts.Approve, summary, Required: false), comment => Commands.RunAsync(command(comment))))
        {
            await LoadAsync();
        }
    }
}
