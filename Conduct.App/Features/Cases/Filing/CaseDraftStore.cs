using System.Globalization;
using Conduct.App.Platform.Commands;
using Conduct.App.Shell.Forms;

namespace Conduct.App.Features.Cases;

/// <summary>The filing form is kept in the case's own draft, which everybody who handles the case may go on writing.</summary>
public sealed class CaseDraftStore(Guid caseFileId, int revision, CommandRunner commands, Func<Task<CaseDraftView?>> read) : IDraftStore<CaseDraftForm>
{
    /// <summary>Of the draft that the form is built on.</summary>
    public int Revision { get; private set; } = revision;

    public string Basis => Revision.ToString(CultureInfo.InvariantCulture);

    public Task<KeptForm<CaseDraftForm>?> OpenAsync(CancellationToken ct) => Task.FromResult<KeptForm<CaseDraftForm>?>(null);

    public async Task<Outcome> SaveAsync(CaseDraftForm form)
    {
        var draft = form.ToDraft(Revision);
        var outcome = await commands.RunAsync(new SaveCaseDraft(caseFileId, draft));
        if (outcome is Outcome.Done)
        {
            // What is empty may not have been kept at all.
            Revision = draft.IsEmpty ? (await read())?.Draft.Revision ?? 0 : Revision + 1;
        }

        return outcome;
    }

    public async Task<bool> ChangedElsewhereAsync() => await read() is { } view && view.Draft.Revision != Revision;

    public async Task KeepMineAsync() => Revision = (await read())?.Draft.Revision ?? Revision;

    public async Task<CaseDraftForm?> TakeOtherAsync()
    {
        if (await read() is not { } view)
        {
            return null;
        }

        Revision = view.Draft.Revision;
        return CaseDraftForm.Of(view);
    }

    // Filing and discarding take the draft themselves.
    public Task DropAsync() => Task.CompletedTask;
}
