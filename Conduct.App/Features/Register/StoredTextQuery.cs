using Conduct.App.Data;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Register;

public sealed class StoredTextQuery(IDbContextFactory<ConductDb> databases)
{
    public async Task<Guid?> FindIdAsync(string text, Actor by, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var wanted = text.Trim();
        return await db.StoredTexts.Where(kept => kept.AccountId == by.AccountId && kept.Text == wanted).Select(kept => (Guid?)kept.Id).SingleOrDefaultAsync(ct);
    }

    /// <summary>The words behind an id, for whoever has the link; null when it is unknown.</summary>
    public async Task<string?> FindTextAsync(Guid? id, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return id is null ? null : await db.StoredTexts.Where(kept => kept.Id == id).Select(kept => kept.Text).SingleOrDefaultAsync(ct);
    }
}
