using Conduct.App.Platform.Commands;
using Conduct.App.Shell;
using Conduct.App.Shell.Parts;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.SpeakUp;

/// <summary>Report and case side by side: the officer picks and writes anew, and nothing is copied.</summary>
public sealed partial class HandOverPage : ConductPage
{
    private HandOverForm _form = new();
    private ReportView? _view;
    private IReadOnlyList<PersonChoice> _officers = [];
    private bool _loading = true;
    private Guid _caseFileId;

    [Inject]
    public required ReportQuery Query { get; init; }

    [Parameter]
    public Guid ReportId { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _caseFileId = NewId.Next();
        await LatestAsync(actor => Query.FindAsync(ReportId, actor, Cancellation), view => _view = view);
        _officers = _view is null ? [] : await Query.OfficersAsync(_view.Report, Cancellation);
        _loading = false;
    }

    private Task<Outcome> RunAsync() => RunSayingAsync(
        new HandReportOver(ReportId, _view!.Report.Version, _caseFileId, _form.OfficerId!.Value, _form.OccurredOn, _form.Place, _form.Narrative, [.. _form.SubjectIds]), () => ReportTexts.SaidHandedOver);

    private void Sent() => Location.NavigateTo($"/reports/{ReportId}");

    private void Turn(Guid employeeId, bool on)
    {
        _form.SubjectIds.Remove(employeeId);
        if (on)
        {
            _form.SubjectIds.Add(employeeId);
        }
    }
}

public sealed class HandOverForm
{
    public Guid? OfficerId { get; set; }

    public DateOnly? OccurredOn { get; set; }

    public string? Place { get; set; }

    public string? Narrative { get; set; }

    public List<Guid> SubjectIds { get; set; } = [];
}
