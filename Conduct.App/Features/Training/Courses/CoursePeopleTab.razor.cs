using Conduct.App.Platform;
using Conduct.App.Platform.Calendar;
using Conduct.App.Shell;
using Conduct.App.Shell.Forms;
using Conduct.App.Shell.Parts;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Training;

public sealed partial class CoursePeopleTab : ConductPage
{
    private PageResult<PersonTraining>? _page;

    [Inject]
    public required CoursePeopleQuery Query { get; init; }

    [Inject]
    public required OrganisationClock Clock { get; init; }

    [Parameter, EditorRequired]
    public Guid CourseId { get; set; }

    [SupplyParameterFromQuery]
    public string? Show { get; set; }

    [SupplyParameterFromQuery(Name = Pager.QueryName)]
    public int? Page { get; set; }

    private PeopleFilter Chosen => Enum.TryParse<PeopleFilter>(Show, out var filter) ? filter : PeopleFilter.All;

    private DateOnly Today => Clock.Today;

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        if (await ActorAsync() is { } actor)
        {
            _page = await Query.ReadAsync(CourseId, Chosen, new(Page ?? 1), actor, Cancellation);
        }
    }

    private string LinkTo(PeopleFilter filter) => Location.GetUriWithQueryParameters(
        new Dictionary<string, object?> { ["show"] = filter == PeopleFilter.All ? null : filter.ToString(), [Pager.QueryName] = null });

    private async Task HandleAsync(PersonTraining training)
    {
        if (await Dialogs.OpenFormAsync<HandleDialog>(TrainingDisplay.Format(TrainingTexts.HandleFormat, training.Name), new() { [nameof(HandleDialog.Training)] = training }))
        {
            await LoadAsync();
        }
    }
}
