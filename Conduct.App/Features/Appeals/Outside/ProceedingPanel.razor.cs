using System.Globalization;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell.Forms;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Appeals;

/// <summary>What went to arbitration or court about one subject.</summary>
public sealed partial class ProceedingPanel
{
    [Parameter, EditorRequired]
    public Guid CaseFileId { get; set; }

    [Parameter, EditorRequired]
    public required SubjectAppeals Subject { get; set; }

    [Parameter]
    public EventCallback OnChanged { get; set; }

    private static string Day(DateOnly day) => day.ToString("d", CultureInfo.CurrentCulture);

    private Task OpenAsync() => ChangedAsync(Dialogs.OpenFormAsync<ProceedingDialog>(ProceedingTexts.OpenForFormat.With(Subject.Name), new()
    {
        [nameof(ProceedingDialog.CaseFileId)] = CaseFileId,
        [nameof(ProceedingDialog.SubjectId)] = Subject.SubjectId,
    }));

    private Task ChangeAsync(ProceedingView one) => ChangedAsync(Dialogs.OpenFormAsync<ProceedingDialog>(ProceedingTexts.Change, new()
    {
        [nameof(ProceedingDialog.CaseFileId)] = CaseFileId,
        [nameof(ProceedingDialog.SubjectId)] = Subject.SubjectId,
        [nameof(ProceedingDialog.Existing)] = one,
    }));

    private Task ConcludeAsync(ProceedingView one) => ChangedAsync(Dialogs.OpenFormAsync<ConcludeProceedingDialog>(ProceedingTexts.Conclude, new() { [nameof(ConcludeProceedingDialog.Proceeding)] = one }));

    private async Task ChangedAsync(Task<bool> asked)
    {
        if (await asked)
        {
            await OnChanged.InvokeAsync();
        }
    }
}
