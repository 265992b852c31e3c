using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell;
using Conduct.App.Shell.Forms;
using Conduct.Domain.Cases;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Cases;

/// <summary>A move of the whole case.</summary>
public sealed partial class CaseMoveButton
{
    private readonly Submission _submission = new();

    [Parameter, EditorRequired]
    public CaseAction Move { get; set; }

    /// <summary>Of the case as it is shown.</summary>
    [Parameter, EditorRequired]
    public int Version { get; set; }

    private string Said => Move switch
    {
        CaseAction.StartInvestigation => CaseStepTexts.SaidStartInvestigation,
        CaseAction.GoStraightToFindings => CaseStepTexts.SaidGoStraightToFindings,
        CaseAction.Close => CaseStepTexts.SaidClose,
        CaseAction.NotAccept => CaseStepTexts.SaidNotAccept,
        CaseAction.FindNoAction => CaseStepTexts.SaidFindNoAction,
        CaseAction.Withdraw => CaseStepTexts.SaidWithdraw,
        CaseAction.Suspend => CaseStepTexts.SaidSuspend,
        CaseAction.Resume => CaseStepTexts.SaidResume,
        CaseAction.Reopen => CaseStepTexts.SaidReopen,
        CaseAction.Archive => CaseStepTexts.SaidArchive,
        CaseAction.File or CaseAction.RequestStatement or CaseAction.RecordStatement or CaseAction.RecordFinding or CaseAction.Propose
            or CaseAction.RejectDecision or CaseAction.WithdrawProposal or CaseAction.Decide or CaseAction.Serve or CaseAction.Remit => "",
    };

    private async Task TakeAsync()
    {
        var changed = Move switch
        {
            CaseAction.StartInvestigation => await SendAsync(new StartInvestigation(CaseFileId, Version)),
            CaseAction.GoStraightToFindings => await SendAsync(new GoStraightToFindings(CaseFileId, Version)),
            CaseAction.Close => await Dialogs.AskAsync(DomainTexts.Of(Move), CaseTexts.CloseQuestion, DomainTexts.Of(Move))
                && await SendAsync(new CloseCase(CaseFileId, Version)),
            CaseAction.NotAccept => await ChangeStatusAsync(CaseTexts.NotAcceptIntro, grave: true),
            CaseAction.FindNoAction => await ChangeStatusAsync(CaseTexts.FindNoActionIntro),
            CaseAction.Withdraw => await ChangeStatusAsync(CaseTexts.WithdrawIntro, grave: true),
            CaseAction.Suspend => await ChangeStatusAsync(CaseTexts.SuspendIntro),
            CaseAction.Resume => await ChangeStatusAsync(CaseTexts.ResumeIntro),
            CaseAction.Reopen => await ChangeStatusAsync(CaseTexts.ReopenIntro),
            CaseAction.Archive => await ChangeStatusAsync(CaseTexts.ArchiveIntro),
            CaseAction.File or CaseAction.RequestStatement or CaseAction.RecordStatement or CaseAction.RecordFinding or CaseAction.Propose
                or CaseAction.RejectDecision or CaseAction.WithdrawProposal or CaseAction.Decide or CaseAction.Serve or CaseAction.Remit => throw new ArgumentOutOfRangeException(nameof(Move), Move, "No move of the whole case."),
        };
        if (changed || _submission.Outcome is Outcome.Changed)
        {
            await OnChanged.InvokeAsync();
        }
    }

    private Task<bool> SendAsync<TCommand>(TCommand command)
        where TCommand : ICommand => _submission.RunAsync(() => RunAsync(command));

    private Task<bool> ChangeStatusAsync(string intro, bool grave = false) => Dialogs.AskReasonAsync(
        DomainTexts.Of(Move),
        new($"case/{CaseFileId}/{Move}", CaseTexts.Reason, DomainTexts.Of(Move), intro, Grave: grave),
        reason => RunAsync(new ChangeCaseStatus(CaseFileId, Version, Move, reason)));

    private async Task<Outcome> RunAsync<TCommand>(TCommand command)
        where TCommand : ICommand
    {
        var outcome = await Commands.RunAsync(command);
        if (outcome is Outcome.Done)
        {
            Say(Said);
        }

        return outcome;
    }
}
