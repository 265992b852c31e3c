using System.Globalization;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Excel;
using Conduct.App.Security;
using Conduct.App.Shell;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;
using Radzen;
using Radzen.Blazor;

namespace Conduct.App.Features.Organisation.ImportRoster;

public sealed partial class RosterImportPage : ConductPage
{
    private const int BytesPerMegabyte = 1024 * 1024;

    private readonly Submission submission = new();
    private RadzenUpload? upload;
    private RosterPreview? preview;
    private bool loading = true;
    private bool wholeOrganisation;
    private bool uploading;
    private int percent;
    private string? uploadError;
    private string? applied;

    [Inject]
    public required RosterPreviewQuery Query { get; init; }

    [Inject]
    public required CurrentActor Visitor { get; init; }

    [Inject]
    public required CommandRunner Commands { get; init; }

    private static Dictionary<string, object> InputLabel => new() { ["aria-label"] = RosterTexts.ChooseFile };

    protected override async Task OnInitializedAsync()
    {
        await LoadAsync();
        loading = false;
    }

    private async Task LoadAsync()
    {
        var by = await Visitor.FindAsync(Left);
        wholeOrganisation = by?.ReachOf(Permission.ManageOrganisation).Everything == true;
        preview = by is null ? null : await Query.FindAsync(by, Left);
    }

    private async Task SendAsync(UploadChangeEventArgs chosen)
    {
        var files = chosen.Files?.ToList() ?? [];
        if (files.Count == 0 || uploading)
        {
            return;
        }

        (applied, uploadError) = (null, null);
        if (files[0].Size > RosterEndpoints.MaxFileBytes)
        {
            uploadError = TooLarge;
            return;
        }

        (uploading, percent) = (true, 0);
        await upload!.Upload();
    }

    private static string TooLarge => new SheetError(
        SheetErrorCode.TooLarge, Detail: (RosterEndpoints.MaxFileBytes / BytesPerMegabyte).ToString(CultureInfo.CurrentCulture)).Reason;

    private void ShowProgress(UploadProgressArgs progress) => percent = progress.Progress;

    private async Task ReceivedAsync(UploadCompleteEventArgs answer)
    {
        await LoadAsync();
        uploading = false;
    }

    private void Failed(UploadErrorEventArgs answer) => (uploading, uploadError) = (false, RosterTexts.UploadFailed);

    private async Task ApplyAsync()
    {
        var shown = preview!;
        var done = await submission.RunAsync(() => Commands.RunAsync(new ApplyRoster(shown.UploadId, shown.Counts)));
        if (done)
        {
            var (units, people) = (shown.Counts.Units, shown.Counts.Employees);
            applied = string.Format(CultureInfo.CurrentCulture, RosterTexts.AppliedFormat, units.New + units.Changed, people.New, people.Changed, people.Leaving);
            await LoadAsync();
        }
        else if (submission.Outcome is Outcome.Changed or Outcome.NotFound)
        {
            await LoadAsync();
        }
    }

    private async Task DiscardAsync()
    {
        var shown = preview!;
        await submission.RunAsync(() => Commands.RunAsync(new DiscardRoster(shown.UploadId)));
        await LoadAsync();
    }
}
