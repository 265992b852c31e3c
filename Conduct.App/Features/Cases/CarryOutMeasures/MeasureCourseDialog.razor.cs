using Conduct.App.Platform.Commands;
using Conduct.App.Shell;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace Conduct.App.Features.Cases.CarryOutMeasures;

/// <summary>Which course carries out the training measure; first the one that bears the measure's title.</summary>
public sealed partial class MeasureCourseDialog
{
    private readonly Submission submission = new();
    private IReadOnlyList<MeasureCourse>? courses;
    private Guid chosen;

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
        courses = await Query.ListAsync(CancellationToken.None);
        chosen = courses.OrderBy(course => course.Named == Measure.Detail ? 0 : 1).Select(course => course.Id).FirstOrDefault();
    }

    private async Task SendAsync()
    {
        if (await submission.RunAsync(() => Commands.RunAsync(new AssignMeasureTraining(Decision.Id, Decision.Version, Measure.Id, chosen))))
        {
            Dialogs.Close(true);
        }
    }

    private void Leave() => Dialogs.Close(submission.Outcome is not null);
}
