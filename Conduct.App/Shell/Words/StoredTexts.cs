using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Shell.Words;

/// <summary>Turns typed words into the id that an address may carry, and back.</summary>
public sealed class StoredTexts(IDbContextFactory<ConductDb> databases, CommandRunner commands)
{
    /// <summary>In the address.</summary>
    public const string QueryName = "text";

    /// <summary>The id of the words, and how keeping them ended when they were new.</summary>
    public async Task<(Guid? Id, Outcome Outcome)> KeepAsync(string text, Actor actor, CancellationToken ct)
    {
        if (await FindIdAsync(text, actor, ct) is { } known)
        {
            return (known, new Outcome.Done());
        }

        var outcome = await commands.RunAsync(new StoreText(NewId.Next(), text), actor);
        return (await FindIdAsync(text, actor, ct), outcome);
    }

    /// <summary>The words behind an id, for whoever has the link; null when it is unknown.</summary>
    public async Task<string?> FindTextAsync(Guid? id, CancellationToken ct)
    {
        if (id is null)
        {
            return null;
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Set<StoredText>().Where(kept => kept.Id == id).Select(kept => kept.Text).SingleOrDefaultAsync(ct);
    }

    private async Task<Guid?> FindIdAsync(string text, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var wanted = text.Trim();
        return await db.Set<StoredText>().Where(kept => kept.AccountId == actor.AccountId && kept.Text == wanted).Select(kept => (Guid?)kept.Id).SingleOrDefaultAsync(ct);
    }
}
