using Conduct.App.Shell;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.MyWork;

public sealed partial class MyWorkPage : ConductPage
{
    /// <summary>Query parameter that narrows the page to what a counter counts.</summary>
    public const string ShowName = "show";

    private HomeView? _view;
    private FirstSteps? _firstSteps;

    [Inject]
    public required HomeQuery Query { get; init; }

    [Inject]
    public required FirstStepsQuery Beginning { get; init; }

    [SupplyParameterFromQuery(Name = ShowName)]
    public string? Show { get; set; }

    private HomeFilter? Filter => Enum.TryParse<HomeFilter>(Show, ignoreCase: true, out var filter) && Enum.IsDefined(filter) ? filter : null;

    private IEnumerable<IGrouping<HomeGroup, HomeRow>> Groups =>
        _view!.Mine.Where(row => row.Group.IsIn(Filter ?? HomeFilter.Mine)).GroupBy(row => row.Group).OrderBy(group => group.Key);

    private bool NothingShown => Filter != HomeFilter.Others ? !Groups.Any() : _view!.Others.Count == 0;

    protected override async Task OnInitializedAsync()
    {
        if (await ActorAsync() is { } actor)
        {
            _firstSteps = await Beginning.FindAsync(actor, Cancellation);
            _view = await Query.ReadAsync(actor, Cancellation);
        }
    }
}
