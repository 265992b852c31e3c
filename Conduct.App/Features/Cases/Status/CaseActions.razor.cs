using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell;
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
            _ => await Dialogs.AskReasonAsync(
                DomainTexts.Of(action),
                new($"case/{View.Id}/{action}", CaseTexts.Reason, DomainTexts.Of(action), IntroOf(action), Grave: action is CaseAction.Withdraw or CaseAction.NotAccept),
                reason => Commands.RunAsync(new ChangeCourse(View.Id, View.Version, action, reason))),
        };
        if (changed || _submission.Outcome is Outcome.Changed)
        {
            await OnDone.InvokeAsync();
        }
    }

    private static string? IntroOf(CaseAction action) => action switch
    {
        CaseAction.NotAccept => CaseTexts.NotAcceptIntro,
        CaseAction.FindNoAction => CaseTexts.FindNoActionIntro,
        CaseAction.Withdraw => CaseTexts.WithdrawIntro,
        CaseAction.Suspend => CaseTexts.SuspendIntro,
        CaseAction.Resume => CaseTexts.ResumeIntro,
        CaseAction.Reopen => CaseTexts.ReopenIntro,
        CaseAction.Archive => CaseTexts.ArchiveIntro,
        _ => null,
    };
}
