using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell;
using Conduct.App.Shell.Forms;
using Conduct.Domain.Reports;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.SpeakUp;

/// <summary>One report, and what compliance can do with it now.</summary>
public sealed partial class ReportPage : ConductPage
{
    private readonly Submission _sending = new();
    private ReportView? _view;
    private bool _loading = true;
    private Guid _shown;

    [Inject]
    public required ReportQuery Query { get; init; }

    [Parameter]
    public Guid ReportId { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        if (_shown != ReportId)
        {
            (_shown, _loading) = (ReportId, true);
            await LoadAsync();
            _loading = false;
        }
    }

    private async Task LoadAsync() => await LatestAsync(actor => Query.FindAsync(ReportId, actor, Cancellation), view => _view = view);

    private async Task TakeAsync(ReportAction action)
    {
        var (id, version) = (ReportId, _view!.Report.Version);
        var done = ReportWorkflow.TellsReporter(action)
            ? await AskAsync(action, text => new TakeReportStep(id, version, action, text))
            : await _sending.RunAsync(() => RunSayingAsync(new TakeReportStep(id, version, action, null), () => DomainTexts.Of(action)));
        await AfterAsync(done);
    }

    private async Task DuplicateAsync() =>
        await AfterAsync(await Dialogs.OpenFormAsync<DuplicateDialog>(DomainTexts.Of(ReportAction.MarkDuplicate), new() { [nameof(DuplicateDialog.View)] = _view }));

    private async Task ConcludeAsync() =>
        await AfterAsync(await Dialogs.OpenFormAsync<ConcludeDialog>(DomainTexts.Of(ReportAction.Conclude), new() { [nameof(ConcludeDialog.View)] = _view }));

    private async Task AnswerAsync()
    {
        var question = new ReasonQuestion($"report/{ReportId}/answer", ReportTexts.ToReporter, ReportTexts.Answer, ReportTexts.AnswerIntro, MaxLength: ReportMessage.TextMaxLength);
        var id = ReportId;
        await AfterAsync(await Dialogs.AskReasonAsync(ReportTexts.Answer, question, text => RunSayingAsync(new AnswerReport(id, text), () => ReportTexts.SaidAnswered)));
    }

    private async Task NoteAsync()
    {
        var question = new ReasonQuestion($"report/{ReportId}/note", ReportTexts.NoteText, ReportTexts.Note, ReportTexts.NoteIntro, MaxLength: ReportMessage.TextMaxLength);
        var id = ReportId;
        await AfterAsync(await Dialogs.AskReasonAsync(ReportTexts.Note, question, text => RunSayingAsync(new NoteOnReport(id, text), () => ReportTexts.SaidNoted)));
    }

    private Task<bool> AskAsync<TCommand>(ReportAction action, Func<string, TCommand> command)
        where TCommand : ICommand =>
        Dialogs.AskReasonAsync(
            DomainTexts.Of(action),
            new($"report/{ReportId}/{action}", ReportTexts.ToReporter, DomainTexts.Of(action), ReportTexts.AnswerIntro, MaxLength: ReportMessage.TextMaxLength, Text: ReportDisplay.Opening(action)),
            text => RunSayingAsync(command(text), () => ReportTexts.SaidAnswered));

    private async Task AfterAsync(bool changed)
    {
        if (changed || _sending.Outcome is Outcome.Changed or Outcome.NotFound)
        {
            await LoadAsync();
        }
    }
}
