using Conduct.App.Shell;
using Conduct.App.Shell.Forms;
using Conduct.Domain.Training;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Training;

public sealed partial class CoursesPage : ConductPage
{
    private IReadOnlyList<CourseLine>? _courses;
    private CourseFilter _filter = new();

    [Inject]
    public required CoursesQuery Query { get; init; }

    [SupplyParameterFromQuery]
    public string? Status { get; set; }

    [SupplyParameterFromQuery]
    public string? Category { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        _filter = new(
            Enum.TryParse<CourseStatus>(Status, out var status) ? status : null,
            Enum.TryParse<CourseCategory>(Category, out var category) ? category : null);
        if (await ActorAsync() is { } actor)
        {
            _courses = await Query.ListAsync(_filter, actor, Cancellation);
        }
    }

    private Task<bool> TellCaseAsync() => Dialogs.OpenFormAsync<CaseOfQuarterDialog>(TrainingTexts.CaseOfQuarter, []);

    private string LinkTo(CourseStatus? status) => Location.GetUriWithQueryParameter("status", status?.ToString());

    private void ChooseCategory(ChangeEventArgs change) =>
        Location.NavigateTo(Location.GetUriWithQueryParameter("category", change.Value?.ToString() is { Length: > 0 } value ? value : null));
}
