using Conduct.App.Platform.Commands;
using Conduct.App.Shell;
using Conduct.App.Shell.Forms;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Training;

public sealed partial class CoursePage : ConductPage
{
    private readonly Submission _submission = new();
    private CourseView? _view;
    private bool _loading = true;
    private Guid? _shown;

    [Inject]
    public required CourseQuery Query { get; init; }

    /// <summary>Null for a new course.</summary>
    [Parameter]
    public Guid? CourseId { get; set; }

    [SupplyParameterFromQuery]
    public string? Tab { get; set; }

    private CourseTab Current => CourseTabs.Find(Tab);

    protected override async Task OnParametersSetAsync()
    {
        if (_loading || _shown != CourseId)
        {
            (_shown, _loading) = (CourseId, true);
            await LoadAsync();
            _loading = false;
        }
    }

    private async Task LoadAsync() =>
        _view = CourseId is { } id && await ActorAsync() is { } actor ? await Query.FindAsync(id, actor, Cancellation) : null;

    private async Task SavedAsync(Guid id)
    {
        if (CourseId is null)
        {
            Location.NavigateTo($"/training/courses/{id}");
            return;
        }

        await LoadAsync();
    }

    private Task PublishAsync() => SendAsync(() => RunSayingAsync(new PublishCourse(_view!.Id, _view.Version), () => TrainingSaidTexts.Published));

    private async Task RetireAsync()
    {
        if (await Dialogs.AskAsync(TrainingTexts.Retire, TrainingTexts.RetireQuestion, TrainingTexts.Retire))
        {
            await SendAsync(() => RunSayingAsync(new RetireCourse(_view!.Id, _view.Version), () => TrainingSaidTexts.Retired));
        }
    }

    private async Task AssignAsync()
    {
        if (await Dialogs.OpenFormAsync<AssignDialog>(TrainingTexts.Assign, new() { [nameof(AssignDialog.CourseId)] = _view!.Id }))
        {
            Location.NavigateTo($"/training/courses/{_view.Id}?tab={CourseTabs.People}");
            await LoadAsync();
        }
    }

    private async Task SendAsync(Func<Task<Outcome>> send)
    {
        if (await _submission.RunAsync(send))
        {
            await LoadAsync();
        }
    }
}
