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
        if (await _submission.RunAsync(() => Commands.RunAsync(new EnrolAttendees(View.Id, [.. _people.Select(person => person.Id)], allOpen))))
        {
            _people.Clear();
        }

        await OnChanged.InvokeAsync();
    }

    private async Task MarkAsync(AttendeeLine line, Attendance attendance)
    {
        await _submission.RunAsync(() => Commands.RunAsync(new MarkAttendance(View.Id, line.EmployeeId, attendance)));
        await OnChanged.InvokeAsync();
    }
}
