using Conduct.App.Platform.Commands;
using Conduct.App.Shell;
using Conduct.Domain.Policies;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Policies;

/// <summary>When and how the version was discussed or published, with the files that prove it.</summary>
public sealed partial class RecordDialog
{
    private readonly Submission _removing = new();
    private ProcessForm _form = new();
    private IReadOnlyList<RecordFile> _files = [];

    [Inject]
    public required VersionQuery Query { get; init; }

    [Parameter, EditorRequired]
    public required VersionView View { get; set; }

    private bool Publishes => View.Status == PolicyStatus.Discussed;

    protected override void OnInitialized() => _files = View.Version.Attached;

    private Task<Outcome> RunAsync() => _form.On is not { } on ? Task.FromResult<Outcome>(new Outcome.Refused(CatalogueRules.DayMissing, []))
        : Publishes ? RunSayingAsync(new PublishPolicyVersion(View.Version.Id, View.Revision, on, _form.Description), () => CatalogueTexts.SaidPublished)
        : RunSayingAsync(new RecordDiscussion(View.Version.Id, on, _form.Description), () => CatalogueTexts.SaidDiscussed);

    private async Task RemoveAsync(RecordFile file)
    {
        await _removing.RunAsync(() => Commands.RunAsync(new DetachRecordFile(View.Version.Id, file.Sha256)));
        await ReloadAsync();
    }

    private async Task ReloadAsync() => _files = (await Query.FindAsync(View.Version.Id, Cancellation))?.Version.Attached ?? [];
}

public sealed class ProcessForm
{
    public DateOnly? On { get; set; }

    public string? Description { get; set; }
}
