using Conduct.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Deadlines;

/// <summary>What somebody was told about an item.</summary>
internal sealed record Said(Guid ItemId, string Step, Guid RecipientEmployeeId)
{
    public static Task<List<Said>> AboutAsync(ConductDb db, IReadOnlyCollection<Guid> itemIds, CancellationToken ct) =>
        db.Notifications.Where(row => itemIds.Contains(row.ItemId)).Select(row => new Said(row.ItemId, row.Step, row.RecipientEmployeeId)).ToListAsync(ct);
}
