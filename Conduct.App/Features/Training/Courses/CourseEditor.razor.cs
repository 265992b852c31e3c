using Conduct.App.Platform.Commands;
using Conduct.App.Shell;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Training.Courses;

public sealed partial class CourseEditor
{
    private readonly Submission _submission = new();
    private CourseForm _form = new();
    private bool _saved;

    [Inject]
    public required CommandRunner Commands { get; init; }

    /// <summary>Null for a new course.</summary>
    [Parameter]
    public CourseView? Course { get; set; }

    /// <summary>Saved under this id.</summary>
    [Parameter]
    public EventCallback<Guid> OnSaved { get; set; }

    /// <summary>A file was attached.</summary>
    [Parameter]
    public EventCallback OnChanged { get; set; }

    protected override void OnInitialized() => _form = Course is null ? new() : CourseForm.Of(Course.Content);

    private async Task SaveAsync()
    {
        var id = Course?.Id ?? NewId.Next();
        _saved = await _submission.RunAsync(() => Course is null
            ? Commands.RunAsync(new DraftCourse(id, _form.Content))
            : Commands.RunAsync(new ChangeCourse(id, Course.Version, _form.Content)));
        if (_saved)
        {
            await OnSaved.InvokeAsync(id);
        }
    }
}
