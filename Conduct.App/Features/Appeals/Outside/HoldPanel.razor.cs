using Conduct.App.Platform.Commands;
using Conduct.App.Shell.Forms;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Appeals;

/// <summary>Whether the case is kept whole, and why.</summary>
public sealed partial class HoldPanel
{
    [Parameter, EditorRequired]
    public Guid CaseFileId { get; set; }

    [Parameter, EditorRequired]
    public required CaseAppealView View { get; set; }

    [Parameter]
    public EventCallback OnChanged { get; set; }

    private Task SetAsync() => AskAsync(
        new($"case/{CaseFileId}/hold", AppealTexts.Reason, AppealTexts.SetHold, AppealTexts.HoldIntro), reason => new SetLegalHold(CaseFileId, View.CaseVersion, reason), AppealTexts.SaidHeld);

    private Task LiftAsync() => AskAsync(
        new($"case/{CaseFileId}/lift-hold", AppealTexts.Reason, AppealTexts.LiftHold, AppealTexts.LiftIntro, Grave: true), reason => new LiftLegalHold(CaseFileId, View.CaseVersion, reason), AppealTexts.SaidLifted);

    private async Task AskAsync<TCommand>(ReasonQuestion question, Func<string, TCommand> command, string said)
        where TCommand : ICommand
    {
        if (await Dialogs.AskReasonAsync(question.Confirm, question, text => RunSayingAsync(command(text), () => said)))
        {
            await OnChanged.InvokeAsync();
        }
    }
}
