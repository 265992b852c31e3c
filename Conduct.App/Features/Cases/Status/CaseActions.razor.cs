using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell;
using Conduct.App.Shell.Forms;
using Conduct.App.Shell.Parts;
using Conduct.Domain.Cases;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Cases;

/// <summary>The moves of the whole case that are open now.</summary>
public sealed partial class CaseActions
{
    private readonly Submission _submission = new();

    [Parameter, EditorRequired]
    public required CaseView View { get; set; }

    [Parameter]
    public EventCallback OnDone { get; set; }

    private static bool IsForward(CaseAction action) => action is CaseAction.StartInvestigation or CaseAction.Close;

    private async Task TakeAsync(CaseAction action)
    {
        var changed = action switch
        {
            CaseAction.StartInvestigation => await _submission.RunAsync(() => Commands.RunAsync(new StartInvestigation(View.Id, View.Version))),
            CaseAction.GoStraightToFindings => await _submission.RunAsync(() => Commands.RunAsync(new GoStraightToFindings(View.Id, View.Version))),
            CaseAction.Close => await Dialogs.AskAsync(DomainTexts.Of(action), CaseTexts.CloseQuestion, DomainTexts.Of(action))
                && await _submission.RunAsync(() => Commands.RunAsync(new CloseCase(View.Id, View.Version))),
            CaseAction.NotAccept => await ChangeStatusAsync(action, CaseTexts.NotAcceptIntro, grave: true),
            CaseAction.FindNoAction => await ChangeStatusAsync(action, CaseTexts.FindNoActionIntro),
            CaseAction.Withdraw => await ChangeStatusAsync(action, CaseTexts.WithdrawIntro, grave: true),
            CaseAction.Suspend => await ChangeStatusAsync(action, CaseTexts.SuspendIntro),
            CaseAction.Resume => await ChangeStatusAsync(action, CaseTexts.ResumeIntro),
            CaseAction.Reopen => await ChangeStatusAsync(action, CaseTexts.ReopenIntro),
            CaseAction.Archive => await ChangeStatusAsync(action, CaseTexts.ArchiveIntro),
            CaseAction.File or CaseAction.RequestStatement or CaseAction.RecordStatement or CaseAction.RecordFinding or CaseAction.Propose
                or CaseAction.RejectDecision or CaseAction.Decide or CaseAction.Serve => throw new ArgumentOutOfRangeException(nameof(action), action, "No move of the whole case."),
        };
        if (changed || _submission.Outcome is Outcome.Changed)
        {
            await OnDone.InvokeAsync();
        }
    }

    private Task<bool> ChangeStatusAsync(CaseAction action, string intro, bool grave = false) => Dialogs.AskReasonAsync(
        DomainTexts.Of(action),
        new($"case/{View.Id}/{action}", CaseTexts.Reason, DomainTexts.Of(action), intro, Grave: grave),
        reason => Commands.RunAsync(new ChangeCaseStatus(View.Id, View.Version, action, reason)));
}
