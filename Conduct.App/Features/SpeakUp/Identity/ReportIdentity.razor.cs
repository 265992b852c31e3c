using Conduct.App.Platform.Calendar;
using Conduct.App.Shell;
using Conduct.App.Shell.Forms;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.SpeakUp;

/// <summary>The wall before who the reporter is, and the watch over them.</summary>
public sealed partial class ReportIdentity
{
    private readonly Submission _opening = new();

    // Seen once and not kept beyond this page.
    private ReporterIdentity? _identity;

    [Inject]
    public required ReporterIdentityQuery Query { get; init; }

    [Inject]
    public required OrganisationClock Clock { get; init; }

    [Parameter, EditorRequired]
    public required ReportView View { get; set; }

    [Parameter]
    public EventCallback OnChanged { get; set; }

    private async Task AskAsync()
    {
        var (id, request) = (View.Report.Id, NewId.Next());
        var question = new ReasonQuestion($"report/{id}/identity", ReportTexts.Reason, ReportTexts.AskIdentity, ReportTexts.AskIdentityIntro, Grave: true);
        if (await Dialogs.AskReasonAsync(ReportTexts.AskIdentity, question, reason => RunSayingAsync(new AskIdentity(id, request, reason), () => ReportTexts.SaidAsked)))
        {
            await OnChanged.InvokeAsync();
        }
    }

    private async Task OpenAsync(Guid request)
    {
        var id = View.Report.Id;
        if (await _opening.RunAsync(() => RunSayingAsync(new OpenIdentity(id, request), () => ReportTexts.SaidOpened)))
        {
            await LatestAsync(actor => Query.OpenAsync(id, request, actor, Cancellation), identity => _identity = identity);
            await OnChanged.InvokeAsync();
        }
    }

    private async Task ProtectAsync()
    {
        if (await Dialogs.OpenFormAsync<ProtectDialog>(ReportTexts.Protect, new() { [nameof(ProtectDialog.ReportId)] = View.Report.Id }))
        {
            await OnChanged.InvokeAsync();
        }
    }
}
