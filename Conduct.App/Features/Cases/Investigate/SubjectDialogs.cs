using Conduct.App.Platform.Texts;
using Conduct.App.Shell;
using Conduct.App.Shell.Forms;
using Conduct.Domain.Cases;

namespace Conduct.App.Features.Cases;

/// <summary>The dialogs about one subject, wherever they are opened from.</summary>
internal static class SubjectDialogs
{
    /// <param name="allegation">What is found, when it is a finding.</param>
    /// <returns>Whether something was sent, so that what is shown has to be read anew.</returns>
    public static Task<bool> OpenAsync(this PageDialogs dialogs, Guid caseFileId, CasePeopleView view, SubjectCard subject, CaseAction action, AllegationLine? allegation = null)
    {
        var title = $"{DomainTexts.Of(action)} · {subject.Name}";
        Dictionary<string, object?> parameters = new()
        {
            [nameof(SubjectDialog.CaseFileId)] = caseFileId,
            [nameof(SubjectDialog.View)] = view,
            [nameof(SubjectDialog.Subject)] = subject,
        };
        if (action == CaseAction.RequestStatement)
        {
            return dialogs.OpenFormAsync<RequestStatementDialog>(title, parameters);
        }

        if (action == CaseAction.RecordStatement)
        {
            return dialogs.OpenFormAsync<RecordStatementDialog>(title, parameters);
        }

        parameters[nameof(FindingDialog.Allegation)] = allegation;
        return dialogs.OpenFormAsync<FindingDialog>(title, parameters);
    }
}
