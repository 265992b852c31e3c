using Conduct.App.Shell;
using Conduct.App.Shell.Parts;
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

    [SupplyParameterFromQuery(Name = Pager.QueryName)]
    public int Page { get; set; }

    private HomeFilter? Filter => Enum.TryParse<HomeFilter>(Show, ignoreCase: true, out var filter) && Enum.IsDefined(filter) ? filter : null;

    // Above what waits for others it is said that nothing waits for the visitor.
    private bool NothingShown => _view!.Count(Filter ?? HomeFilter.Mine) == 0;

    protected override async Task OnParametersSetAsync()
    {
        if (await ActorAsync() is { } actor)
        {
            _firstSteps = await Beginning.FindAsync(actor, Cancellation);
            _view = await Query.ReadAsync(actor, Filter, new(Page), Cancellation);
        }
    }
}
