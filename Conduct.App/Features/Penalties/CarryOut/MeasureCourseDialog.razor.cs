using Conduct.App.Platform.Commands;
using Conduct.App.Shell;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace Conduct.App.Features.Penalties;

/// <summary>Which course carries out the training measure; first the one that bears the measure's title.</summary>
public sealed partial class MeasureCourseDialog
{
    private readonly Submission _submission = new();
    private IReadOnlyList<MeasureCourse>? _courses;
    private Guid _chosen;

    [Inject]
    public required MeasureCoursesQuery Query { get; init; }

    [Inject]
    public required CommandRunner Commands { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    [Parameter, EditorRequired]
    public required DecisionView Decision { get; set; }

    [Parameter, EditorRequired]
    public required MeasureView Measure { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _courses = await Query.ListAsync(CancellationToken.None);
        _chosen = _courses.OrderBy(course => course.Named == Measure.Detail ? 0 : 1).Select(course => course.Id).FirstOrDefault();
    }

    private async Task SendAsync()
    {
        if (await _submission.RunAsync(() => Commands.RunAsync(new AssignMeasureTraining(Decision.Id, Decision.Version, Measure.Id, _chosen))))
        {
            Dialogs.Close(true);
        }
    }

    private void Leave() => Dialogs.Close(_submission.Outcome is not null);
}
