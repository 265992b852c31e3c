using Conduct.App.Data;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Deadlines;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Work.Deadlines;

/// <summary>What somebody was told about an item.</summary>
internal sealed record SentReminder(Guid ItemId, StepKey Step, Guid RecipientEmployeeId)
{
    public static Task<List<SentReminder>> AboutAsync(ConductDb db, IReadOnlyCollection<Guid> itemIds, CancellationToken ct) =>
        db.Notifications.Where(row => itemIds.Contains(row.ItemId)).Select(row => new SentReminder(row.ItemId, row.Step, row.RecipientEmployeeId)).ToListAsync(ct);
}
