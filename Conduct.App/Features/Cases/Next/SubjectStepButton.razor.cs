using Conduct.Domain.Cases;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Cases;

/// <summary>Takes the next step about one subject: opens the dialog that the people tab opens for it.</summary>
public sealed partial class SubjectStepButton
{
    [Parameter, EditorRequired]
    public CaseAction Move { get; set; }

    [Parameter, EditorRequired]
    public Guid SubjectId { get; set; }

    [Inject]
    public required CasePeopleQuery Query { get; init; }

    private async Task TakeAsync()
    {
        var view = await ActorAsync() is { } actor ? await Query.FindAsync(CaseFileId, actor, Cancellation) : null;
        if (view?.Subjects.FirstOrDefault(subject => subject.Id == SubjectId) is not { } subject
            || !subject.Actions.Contains(Move)
            || await Dialogs.OpenAsync(CaseFileId, view, subject, Move, subject.Allegations.FirstOrDefault(one => one.Finding is null)))
        {
            // Sent, or somebody else was faster: either way the page shows what is there now.
            await OnChanged.InvokeAsync();
        }
    }
}
