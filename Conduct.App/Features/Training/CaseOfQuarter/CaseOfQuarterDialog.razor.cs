using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Training;

/// <summary>Which closed case is told; then the draft opens in the editor.</summary>
public sealed partial class CaseOfQuarterDialog
{
    private readonly Guid _courseId = NewId.Next();
    private CaseOfQuarterForm _form = new();
    private IReadOnlyList<ClosedCase>? _cases;

    [Inject]
    public required ClosedCasesQuery Query { get; init; }

    protected override async Task OnInitializedAsync()
    {
        var cases = await ActorAsync() is { } actor ? await Query.ListAsync(actor, Cancellation) : [];
        _form.CaseFileId = cases is [var latest, ..] ? latest.Id : Guid.Empty;
        _cases = cases;
    }

    private Task<Outcome> RunAsync() => RunSayingAsync(new DraftCaseOfQuarter(_courseId, _form.CaseFileId), () => TrainingSaidTexts.CaseDrafted);

    private void Sent()
    {
        CloseDialog(true);
        Location.NavigateTo($"/training/courses/{_courseId}");
    }
}

public sealed class CaseOfQuarterForm
{
    public Guid CaseFileId { get; set; }
}
