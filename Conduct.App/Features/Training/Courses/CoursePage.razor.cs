using Conduct.App.Features.Training.Assign;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.App.Shell;
using Conduct.App.Shell.Parts;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace Conduct.App.Features.Training.Courses;

public sealed partial class CoursePage : ConductPage
{
    private readonly Submission submission = new();
    private CourseView? view;
    private bool loading = true;
    private Guid? shown;

    [Inject]
    public required CourseQuery Query { get; init; }

    [Inject]
    public required CurrentActor Visitor { get; init; }

    [Inject]
    public required CommandRunner Commands { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    [Inject]
    public required NavigationManager Location { get; init; }

    /// <summary>Null for a new course.</summary>
    [Parameter]
    public Guid? CourseId { get; set; }

    [SupplyParameterFromQuery]
    public string? Tab { get; set; }

    private CourseTab Current => CourseTabs.Find(Tab);

    protected override async Task OnParametersSetAsync()
    {
        if (loading || shown != CourseId)
        {
            (shown, loading) = (CourseId, true);
            await LoadAsync();
            loading = false;
        }
    }

    private async Task LoadAsync() =>
        view = CourseId is { } id && await Visitor.FindAsync(Left) is { } by ? await Query.FindAsync(id, by, Left) : null;

    private async Task SavedAsync(Guid id)
    {
        if (CourseId is null)
        {
            Location.NavigateTo($"/training/courses/{id}");
            return;
        }

        await LoadAsync();
    }

    private Task PublishAsync() => SendAsync(() => Commands.RunAsync(new PublishCourse(view!.Id, view.Version)));

    private async Task RetireAsync()
    {
        if (await Dialogs.AskAsync(TrainingTexts.Retire, TrainingTexts.RetireQuestion, TrainingTexts.Retire))
        {
            await SendAsync(() => Commands.RunAsync(new RetireCourse(view!.Id, view.Version)));
        }
    }

    private async Task AssignAsync()
    {
        if (await Dialogs.OpenFormAsync<AssignDialog>(TrainingTexts.Assign, new() { [nameof(AssignDialog.CourseId)] = view!.Id }))
        {
            Location.NavigateTo($"/training/courses/{view.Id}?tab={CourseTabs.People}");
            await LoadAsync();
        }
    }

    private async Task SendAsync(Func<Task<Outcome>> send)
    {
        if (await submission.RunAsync(send))
        {
            await LoadAsync();
        }
    }
}
