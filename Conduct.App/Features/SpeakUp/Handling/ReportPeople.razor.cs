using Conduct.App.Platform.Texts;
using Conduct.App.Shell;
using Conduct.App.Shell.Forms;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.SpeakUp;

/// <summary>Who is named in a report, and who may be.</summary>
public sealed partial class ReportPeople
{
    private readonly Submission _sending = new();

    [Parameter, EditorRequired]
    public required ReportView View { get; set; }

    [Parameter]
    public EventCallback OnChanged { get; set; }

    private async Task NameAsync(Guid employeeId, string name)
    {
        var id = View.Report.Id;
        if (await _sending.RunAsync(() => RunSayingAsync(new NameInReport(id, employeeId), () => ReportTexts.SaidNamedFormat.With(name))))
        {
            await OnChanged.InvokeAsync();
        }
    }

    private async Task ClearAsync(Guid employeeId, string name)
    {
        var id = View.Report.Id;
        var question = new ReasonQuestion($"report/{id}/clear/{employeeId}", ReportTexts.Reason, ReportTexts.ClearName, ReportTexts.ClearIntroFormat.With(name));
        if (await Dialogs.AskReasonAsync(ReportTexts.ClearName, question, reason => RunSayingAsync(new ClearNameInReport(id, employeeId, reason), () => ReportTexts.SaidClearedFormat.With(name))))
        {
            await OnChanged.InvokeAsync();
        }
    }

    private async Task PickAsync()
    {
        if (await Dialogs.OpenFormAsync<NameDialog>(ReportTexts.NameSomebody, new() { [nameof(NameDialog.ReportId)] = View.Report.Id }))
        {
            await OnChanged.InvokeAsync();
        }
    }
}
