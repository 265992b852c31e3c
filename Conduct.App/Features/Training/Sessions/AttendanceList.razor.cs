using Conduct.App.Platform.Texts;
using Conduct.App.Shell;
using Conduct.App.Shell.Parts;
using Conduct.Domain.Training;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Training;

public sealed partial class AttendanceList
{
    private readonly Submission _submission = new();
    private readonly List<PersonChoice> _people = [];

    [Inject]
    public required AssignQuery Query { get; init; }

    [Parameter, EditorRequired]
    public required SessionView View { get; set; }

    [Parameter]
    public EventCallback OnChanged { get; set; }

    private async Task<IReadOnlyList<PersonChoice>> SuggestAsync(string text) =>
        await ActorAsync() is { } actor ? await Query.SuggestAsync(text, actor, CancellationToken.None) : [];

    private async Task EnrolAsync(bool allOpen)
    {
        var before = View.Attendees.Count;
        var done = await _submission.RunAsync(() => Commands.RunAsync(new EnrolAttendees(View.Id, [.. _people.Select(person => person.Id)], allOpen)));
        await OnChanged.InvokeAsync();

        // The list that the page has read anew is rendered before it is counted.
        await Task.Yield();
        if (done)
        {
            _people.Clear();
            Say(TrainingDisplay.Format(TrainingSaidTexts.EnrolledFormat, View.Attendees.Count - before, View.Attendees.Count));
        }
    }

    private async Task MarkAsync(AttendeeLine line, Attendance attendance)
    {
        await _submission.RunAsync(() => RunSayingAsync(
            new MarkAttendance(View.Id, line.EmployeeId, attendance), () => TrainingDisplay.Format(TrainingSaidTexts.MarkedFormat, line.Name, DomainTexts.Of(attendance))));
        await OnChanged.InvokeAsync();
    }
}
