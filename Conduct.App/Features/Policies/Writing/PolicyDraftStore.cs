using System.Globalization;
using Conduct.App.Platform.Commands;
using Conduct.App.Shell.Forms;
using Conduct.Domain.Policies;

namespace Conduct.App.Features.Policies;

/// <summary>The editor is kept in the version's own draft, which everybody in compliance may go on writing.</summary>
public sealed class PolicyDraftStore(Guid versionId, int revision, CommandRunner commands, Func<Task<PolicyDraft?>> read) : IDraftStore<PolicyDraftForm>
{
    /// <summary>Of the draft that the form is built on.</summary>
    public int Revision { get; private set; } = revision;

    public string Basis => Revision.ToString(CultureInfo.InvariantCulture);

    public Task<KeptForm<PolicyDraftForm>?> OpenAsync(CancellationToken ct) => Task.FromResult<KeptForm<PolicyDraftForm>?>(null);

    public async Task<Outcome> SaveAsync(PolicyDraftForm form)
    {
        var outcome = await commands.RunAsync(new SavePolicyDraft(versionId, form.ToDraft(Revision)));
        Revision = outcome is Outcome.Done ? Revision + 1 : Revision;
        return outcome;
    }

    public async Task<bool> ChangedElsewhereAsync() => await read() is { } draft && draft.Revision != Revision;

    public async Task KeepMineAsync() => Revision = (await read())?.Revision ?? Revision;

    public async Task<PolicyDraftForm?> TakeOtherAsync()
    {
        if (await read() is not { } draft)
        {
            return null;
        }

        Revision = draft.Revision;
        return PolicyDraftForm.Of(draft);
    }

    // Publishing and discarding take the draft themselves.
    public Task DropAsync() => Task.CompletedTask;
}
