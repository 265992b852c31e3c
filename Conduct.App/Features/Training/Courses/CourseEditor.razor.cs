using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Conduct.Domain.Training;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Training;

public sealed partial class CourseEditor
{
    private readonly Guid _newId = NewId.Next();
    private CourseForm _form = new();

    // What stands in the form was read at this version.
    private int _version;

    /// <summary>Null for a new course.</summary>
    [Parameter]
    public CourseView? Course { get; set; }

    /// <summary>Saved under this id.</summary>
    [Parameter]
    public EventCallback<Guid> OnSaved { get; set; }

    /// <summary>A file was attached, or somebody else was faster: the course has to be read anew.</summary>
    [Parameter]
    public EventCallback OnChanged { get; set; }

    protected override void OnInitialized() => (_form, _version) = Course is null ? (new(), 0) : (CourseForm.Of(Course.Content), Course.Version);

    // What is not saved yet stays; what somebody else saved meanwhile is not overwritten.
    private async Task AttachedAsync()
    {
        await OnChanged.InvokeAsync();
        _version = Course!.Version == _version + 1 ? Course.Version : _version;
    }

    private Task<Outcome> SendAsync() => Course is null
        ? RunSayingAsync(new DraftCourse(_newId, _form.Content), () => TrainingSaidTexts.DraftSaved)
        : RunSayingAsync(new ChangeCourse(Course.Id, _version, _form.Content), () => Course.Status == CourseStatus.Published ? TrainingSaidTexts.CourseSaved : TrainingSaidTexts.DraftSaved);

    private async Task SentAsync()
    {
        await OnSaved.InvokeAsync(Course?.Id ?? _newId);
        _version = Course?.Version ?? 0;
    }

    private async Task<(CourseForm Form, int Version)?> ReloadAsync()
    {
        await OnChanged.InvokeAsync();
        if (Course is null)
        {
            return null;
        }

        _version = Course.Version;
        return (CourseForm.Of(Course.Content), _version);
    }
}
