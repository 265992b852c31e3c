using Conduct.App.Shell;
using Conduct.App.Shell.Forms;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Training;

public sealed partial class CourseSessionsTab : ConductPage
{
    private IReadOnlyList<SessionLine>? _sessions;

    [Inject]
    public required SessionsQuery Query { get; init; }

    [Parameter, EditorRequired]
    public Guid CourseId { get; set; }

    /// <summary>Whether the course is published.</summary>
    [Parameter]
    public bool MayPlan { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (await ActorAsync() is { } actor)
        {
            _sessions = await Query.OfCourseAsync(CourseId, actor, Cancellation);
        }
    }

    private async Task PlanAsync()
    {
        if (await Dialogs.OpenFormAsync<SessionDialog>(TrainingTexts.PlanSession, new() { [nameof(SessionDialog.CourseId)] = CourseId }))
        {
            await OnInitializedAsync();
        }
    }
}
