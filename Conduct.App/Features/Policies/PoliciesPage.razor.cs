using Conduct.App.Platform.Calendar;
using Conduct.App.Shell;
using Conduct.App.Shell.Forms;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Policies;

public sealed partial class PoliciesPage : ConductPage
{
    /// <summary>Query parameter that opens every clause, as for printing.</summary>
    public const string OpenName = "open";

    private const string OpenAll = "all";

    private static readonly Dictionary<string, object?> NoFilter = new()
    {
        [ClauseFilters.TextName] = null,
        [ClauseFilters.CategoryName] = null,
        [ClauseFilters.GravityName] = null,
    };

    private PolicyView? _view;
    private List<string> _categories = [];
    private bool _loading = true;
    private Guid? _shown;
    private OwnAcknowledgement? _own;
    private bool _maySeeAcknowledgements;
    private bool _mayReview;

    [Inject]
    public required PolicyQuery Query { get; init; }

    [Inject]
    public required OwnAcknowledgementQuery Own { get; init; }

    [Inject]
    public required OrganisationClock Clock { get; init; }

    [Parameter]
    public Guid? VersionId { get; set; }

    [SupplyParameterFromQuery(Name = ClauseFilters.TextName)]
    public string? Text { get; set; }

    /// <summary>The place of the category in the policy, from 1.</summary>
    [SupplyParameterFromQuery(Name = ClauseFilters.CategoryName)]
    public int? Category { get; set; }

    [SupplyParameterFromQuery(Name = ClauseFilters.GravityName)]
    public string? Gravity { get; set; }

    /// <summary>Code of the clause to show opened, so that a link can point at it.</summary>
    [SupplyParameterFromQuery(Name = "clause")]
    public string? Clause { get; set; }

    [SupplyParameterFromQuery(Name = OpenName)]
    public string? Opened { get; set; }

    private bool AllOpen => Opened == OpenAll;

    // Who is to confirm the text gets all of it.
    private bool ToConfirm => _own is { ConfirmedOn: null };

    private string ToTheEnd => $"{Location.Uri.Split('#')[0]}#{AcknowledgePanel.Anchor}";

    private List<ClauseView> Shown { get; set; } = [];

    protected override async Task OnParametersSetAsync()
    {
        if (_loading || _shown != VersionId)
        {
            (_shown, _loading) = (VersionId, true);
            await LoadAsync();
            _loading = false;
        }

        Filter();
    }

    private async Task LoadAsync()
    {
        _view = await Query.FindAsync(VersionId, Cancellation);
        _categories = [.. (_view?.Clauses ?? []).Select(clause => clause.Category).Distinct()];
        if (await ActorAsync() is { } actor)
        {
            _own = _view is null ? null : await Own.FindAsync(_view.Version.VersionId, actor, Cancellation);
            (_maySeeAcknowledgements, _mayReview) = (actor.Has(Permission.ReadAcknowledgements), actor.Has(Permission.ManagePolicies));
        }
    }

    private async Task ReloadAsync()
    {
        await LoadAsync();
        Filter();
    }

    private async Task ReviewAsync()
    {
        var sent = await Dialogs.OpenFormAsync<PolicyReviewDialog>(PolicyTexts.RecordReview, new()
        {
            [nameof(PolicyReviewDialog.PolicyId)] = _view!.Policy.PolicyId,
            [nameof(PolicyReviewDialog.Version)] = _view.Care.Version,
        });
        if (sent)
        {
            await ReloadAsync();
        }
    }

    private void Filter()
    {
        var filter = ClauseFilter.From(Text, Category, Gravity, _categories);
        Shown = [.. (_view?.Clauses ?? []).Where(filter.Matches)];
    }
}
