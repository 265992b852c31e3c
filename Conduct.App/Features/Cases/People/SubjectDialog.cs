using Conduct.App.Shell;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Cases;

/// <summary>What the dialogs about one subject are about.</summary>
public abstract class SubjectDialog : ConductPage
{
    [Parameter, EditorRequired]
    public Guid CaseFileId { get; set; }

    [Parameter, EditorRequired]
    public required CasePeopleView View { get; set; }

    [Parameter, EditorRequired]
    public required SubjectCard Subject { get; set; }
}
