using Conduct.App.Platform.Commands;
using Conduct.Domain.Appeals;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Appeals;

/// <summary>HR writes down an appeal that came on paper, with a scan of it.</summary>
public sealed partial class RecordAppealDialog
{
    private AppealForm _form = new();

    [Parameter, EditorRequired]
    public required OpenWindow Window { get; set; }

    [Parameter, EditorRequired]
    public DateOnly Today { get; set; }

    protected override void OnInitialized() => _form.ReceivedOn = Today;

    private Task<Outcome> RunAsync() => _form.ReceivedOn is not { } on
        ? Task.FromResult<Outcome>(new Outcome.Refused(AppealRules.ReceivedOnWrong, []))
        : RunSayingAsync(new RecordAppeal(Window.DecisionId, Window.Version, on, _form.Request, _form.Grounds), () => AppealTexts.SaidRecorded);
}
