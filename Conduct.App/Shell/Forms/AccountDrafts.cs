using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Drafts;
using Conduct.App.Security;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Shell.Forms;

/// <summary>Drafts in the database, read and written as the account of this circuit.</summary>
public sealed class AccountDrafts(
    IDbContextFactory<ConductDb> databases, CurrentActor actors, CommandRunner commands, AuthenticationStateProvider visitor, OrganisationClock clock) : IFormDrafts
{
    public async Task<Guid?> AccountAsync() => CurrentActor.AccountIdOf((await visitor.GetAuthenticationStateAsync()).User);

    public async Task<DraftText?> ReadAsync(string key, CancellationToken ct)
    {
        if (await actors.FindAsync(ct) is not { } actor)
        {
            return null;
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.ReadDraftAsync(actor, key, ct) is { } draft ? new(draft.Content, clock.LocalOf(draft.SavedAt)) : null;
    }

    public Task<Outcome> SaveAsync(string key, string content, string basis) => commands.RunAsync(new SaveFormDraft(key, content, basis));

    public Task DropAsync(string key) => commands.RunAsync(new DropFormDraft(key));
}
