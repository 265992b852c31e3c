using Conduct.App.Platform.Commands;
using Conduct.App.Shell;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Training;

public sealed partial class CourseEditor
{
    private readonly Submission _submission = new();
    private CourseForm _form = new();
    private bool _saved;

    // What stands in the form was read at this version.
    private int _version;

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

    protected override void OnInitialized() => (_form, _version) = Course is null ? (new(), 0) : (CourseForm.Of(Course.Content), Course.Version);

    // What is not saved yet stays; what somebody else saved meanwhile is not overwritten.
    private async Task AttachedAsync()
    {
        await OnChanged.InvokeAsync();
        _version = Course!.Version == _version + 1 ? Course.Version : _version;
    }

    private async Task SaveAsync()
    {
        var id = Course?.Id ?? NewId.Next();
        _saved = await _submission.RunAsync(() => Course is null
            ? Commands.RunAsync(new DraftCourse(id, _form.Content))
            : Commands.RunAsync(new ChangeCourse(id, _version, _form.Content)));
        if (_saved)
        {
            await OnSaved.InvokeAsync(id);
            _version = Course?.Version ?? 0;
        }
    }
}
