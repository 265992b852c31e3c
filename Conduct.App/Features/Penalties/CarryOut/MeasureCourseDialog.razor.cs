using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Texts;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Penalties;

/// <summary>Which course carries out the training measure; first the one that bears the measure's title.</summary>
public sealed partial class MeasureCourseDialog
{
    private MeasureCourseForm _form = new();
    private IReadOnlyList<MeasureCourse>? _courses;

    [Inject]
    public required MeasureCoursesQuery Query { get; init; }

    [Parameter, EditorRequired]
    public required DecisionView Decision { get; set; }

    [Parameter, EditorRequired]
    public required MeasureView Measure { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var courses = await Query.ListAsync(Cancellation);
        _form.CourseId = courses.OrderBy(course => course.Named == Measure.Detail ? 0 : 1).Select(course => course.Id).FirstOrDefault();
        _courses = courses;
    }

    private async Task<Outcome> RunAsync()
    {
        var outcome = await Commands.RunAsync(new AssignMeasureTraining(Decision.Id, Decision.Version, Measure.Id, _form.CourseId));
        if (outcome is Outcome.Done)
        {
            Say(PenaltySaidTexts.CourseFormat.With(Decision.SubjectName, Measure.DueOn));
        }

        return outcome;
    }
}

public sealed class MeasureCourseForm
{
    public Guid CourseId { get; set; }
}
