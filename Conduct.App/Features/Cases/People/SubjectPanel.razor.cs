using Conduct.App.Platform.Texts;
using Conduct.App.Shell.Forms;
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

    private Task RequestAsync() => OpenAsync<RequestStatementDialog>(CaseAction.RequestStatement, []);

    private Task RecordAsync() => OpenAsync<RecordStatementDialog>(CaseAction.RecordStatement, []);

    private Task FindAsync(AllegationLine allegation) => OpenAsync<FindingDialog>(CaseAction.RecordFinding, new() { [nameof(FindingDialog.Allegation)] = allegation });

    private async Task OpenAsync<T>(CaseAction action, Dictionary<string, object?> parameters)
        where T : SubjectDialog
    {
        parameters[nameof(SubjectDialog.CaseFileId)] = CaseFileId;
        parameters[nameof(SubjectDialog.View)] = View;
        parameters[nameof(SubjectDialog.Subject)] = Subject;
        if (await Dialogs.OpenFormAsync<T>($"{DomainTexts.Of(action)} · {Subject.Name}", parameters))
        {
            await OnChanged.InvokeAsync();
        }
    }
}
