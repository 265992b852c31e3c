using Conduct.Domain.Cases;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Cases;

/// <summary>One subject with allegations and statement, and what may be done about them now.</summary>
public sealed partial class SubjectPanel
{
    [Parameter, EditorRequired]
    public Guid CaseFileId { get; set; }

    [Parameter, EditorRequired]
    public required CasePeopleView View { get; set; }

    [Parameter, EditorRequired]
    public required SubjectCard Subject { get; set; }

    [Parameter]
    public EventCallback OnChanged { get; set; }

    private string TitleId => $"subject-{Subject.StaffNumber}";

    private bool May(CaseAction action) => Subject.Actions.Contains(action);

    private Task RequestAsync() => OpenAsync(CaseAction.RequestStatement);

    private Task RecordAsync() => OpenAsync(CaseAction.RecordStatement);

    private Task FindAsync(AllegationLine allegation) => OpenAsync(CaseAction.RecordFinding, allegation);

    private async Task OpenAsync(CaseAction action, AllegationLine? allegation = null)
    {
        if (await Dialogs.OpenAsync(CaseFileId, View, Subject, action, allegation))
        {
            await OnChanged.InvokeAsync();
        }
    }
}
