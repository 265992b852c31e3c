using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell.Forms;
using Conduct.Domain.Appeals;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Appeals;

/// <summary>An appeal on the case page, with what the visitor can do about it now.</summary>
public sealed partial class AppealPanel
{
    [Parameter, EditorRequired]
    public required AppealRow Row { get; set; }

    [Parameter, EditorRequired]
    public DateOnly Today { get; set; }

    [Parameter]
    public EventCallback OnChanged { get; set; }

    private AppealView Appeal => Row.Appeal;

    private Task AcceptAsync() => ChangedAsync(Dialogs.OpenFormAsync<AcceptAppealDialog>(AppealTexts.AcceptTitleFormat.With(Appeal.SubjectName), new() { [nameof(AcceptAppealDialog.Row)] = Row }));

    private Task DeliverAsync() => ChangedAsync(Dialogs.OpenFormAsync<DeliverAppealDialog>(AppealTexts.DeliverTitleFormat.With(Appeal.SubjectName), new() { [nameof(DeliverAppealDialog.Appeal)] = Appeal }));

    private Task RefuseLateAsync() => AskAsync(
        DomainTexts.Of(AppealAction.RefuseLate),
        new($"appeal/{Appeal.Id}/late", AppealTexts.Reason, DomainTexts.Of(AppealAction.RefuseLate), AppealTexts.RefuseLateIntroFormat.With(Appeal.ReceivedOn, Appeal.WindowEndsOn)),
        reason => new RefuseLateAppeal(Appeal.Id, Appeal.Version, reason));

    private Task DismissAsync() => AskAsync(
        DomainTexts.Of(AppealAction.Dismiss),
        new($"appeal/{Appeal.Id}/dismiss", AppealTexts.Reason, DomainTexts.Of(AppealAction.Dismiss), AppealTexts.DismissIntro),
        reason => new DismissAppeal(Appeal.Id, Appeal.Version, reason));

    private Task AskAsync<TCommand>(string title, ReasonQuestion question, Func<string, TCommand> command)
        where TCommand : ICommand =>
        ChangedAsync(Dialogs.AskReasonAsync(title, question, text => RunSayingAsync(command(text), () => AppealTexts.SaidRefusedFormat.With(Appeal.SubjectName))));

    private async Task ChangedAsync(Task<bool> asked)
    {
        if (await asked)
        {
            await OnChanged.InvokeAsync();
        }
    }
}
