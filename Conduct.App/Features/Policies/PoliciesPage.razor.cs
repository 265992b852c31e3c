using Conduct.App.Shell;
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

    private PolicyView? view;
    private List<string> categories = [];
    private bool loading = true;
    private Guid? shown;

    [Inject]
    public required PolicyQuery Query { get; init; }

    [Inject]
    public required NavigationManager Location { get; init; }

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

    private List<ClauseView> Shown { get; set; } = [];

    protected override async Task OnParametersSetAsync()
    {
        if (loading || shown != VersionId)
        {
            (shown, loading) = (VersionId, true);
            view = await Query.FindAsync(VersionId, Left);
            categories = [.. (view?.Clauses ?? []).Select(clause => clause.Category).Distinct()];
            loading = false;
        }

        var filter = ClauseFilter.From(Text, Category, Gravity, categories);
        Shown = [.. (view?.Clauses ?? []).Where(filter.Matches)];
    }
}
