using Conduct.App.Platform.Commands;
using Conduct.App.Shell.Forms;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Penalties;

/// <summary>What the visitor can do with a decision now.</summary>
public sealed partial class DecisionActions
{
    [Parameter, EditorRequired]
    public required DecisionView Decision { get; set; }

    [Parameter]
    public EventCallback OnChanged { get; set; }

    [Parameter]
    public EventCallback OnRevise { get; set; }

    private Task ApproveAsync() => AskAsync(
        PenaltyTexts.ApproveTitle,
        new($"decision/{Decision.Id}/approve", PenaltyTexts.Comment, PenaltyTexts.Approve, Required: false),
        comment => Commands.RunAsync(new ApprovePenalties(Decision.Id, Decision.Version, comment)));

    private Task ReturnAsync() => AskAsync(
        PenaltyTexts.ReturnTitle,
        new($"decision/{Decision.Id}/return", PenaltyTexts.Reason, PenaltyTexts.Return, PenaltyTexts.ReturnIntro),
        reason => Commands.RunAsync(new ReturnPenalty(Decision.Id, Decision.Version, reason)));

    private Task RejectAsync() => AskAsync(
        PenaltyTexts.RejectTitle,
        new($"decision/{Decision.Id}/reject", PenaltyTexts.Reason, PenaltyTexts.Reject, PenaltyTexts.RejectIntro, Grave: true),
        reason => Commands.RunAsync(new RejectPenalty(Decision.Id, Decision.Version, reason)));

    private async Task ServeAsync(bool again)
    {
        var sent = await Dialogs.OpenFormAsync<ServeDialog>(again ? PenaltyTexts.RecordServiceTitle : PenaltyTexts.ServeTitle, new()
        {
            [nameof(ServeDialog.DecisionId)] = Decision.Id,
            [nameof(ServeDialog.Version)] = Decision.Version,
            [nameof(ServeDialog.Again)] = again,
        });
        if (sent)
        {
            await OnChanged.InvokeAsync();
        }
    }

    private async Task AskAsync(string title, ReasonQuestion question, Func<string, Task<Outcome>> send)
    {
        if (await Dialogs.AskReasonAsync(title, question, send))
        {
            await OnChanged.InvokeAsync();
        }
    }
}
