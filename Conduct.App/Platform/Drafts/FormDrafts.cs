using Conduct.App.Data;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Platform.Drafts;

/// <summary>Half-written forms, kept for their author alone.</summary>
public static class FormDrafts
{
    /// <summary>The actor's own draft under this key; null when there is none.</summary>
    public static Task<FormDraft?> ReadDraftAsync(this ConductDb db, Actor actor, string key, CancellationToken ct) =>
        db.FormDrafts.AsNoTracking().SingleOrDefaultAsync(draft => draft.AccountId == actor.AccountId && draft.Key == key, ct);

    /// <summary>Forgets the draft with the commit of the running command: what it led to is saved now.</summary>
    public static async Task DropDraftAsync(this ConductDb db, Actor actor, string key, CancellationToken ct)
    {
        if (await db.FormDrafts.FindAsync([actor.AccountId, key], ct) is { } draft)
        {
            db.Remove(draft);
        }
    }
}
