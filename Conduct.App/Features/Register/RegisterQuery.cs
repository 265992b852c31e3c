using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Register;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Register;

public sealed class RegisterQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    /// <summary>One page; the count is a question of its own, so that the rows are there first.</summary>
    public async Task<IReadOnlyList<RegisterLine>> PageAsync(RegisterAddress address, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var today = clock.Today;
        var rows = RegisterColumns.Order(await db.SelectAsync(address.Filter, actor, today, inOrder: true, ct), address.Sort, actor, today);

        // Ids first: walking and sorting then touch narrow indexes alone, and whole lines are fetched for this page only.
        var ids = await rows.Select(row => row.Id).Skip(address.Page.Skip).Take(address.Page.Size).ToListAsync(ct);
        var left = db.Left(today);
        var page = await db.RegisterRows.AsNoTracking().Where(row => ids.Contains(row.Id))
            .Select(row => new { Row = row, HasLeft = left.Any(one => one.Id == row.EmployeeId) }).ToDictionaryAsync(one => one.Row.Id, ct);
        return [.. ids.Where(page.ContainsKey).Select((id, index) => new RegisterLine(address.Page.Skip + index + 1, page[id].Row, today) { HasLeft = page[id].HasLeft })];
    }

    public async Task<int> CountAsync(RegisterFilter filter, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await (await db.SelectAsync(filter, actor, clock.Today, inOrder: false, ct)).CountAsync(ct);
    }

    /// <summary>Every line of the filter as it is now, whatever is written meanwhile.</summary>
    public async Task<RegisterSnapshot> SnapshotAsync(RegisterAddress address, Actor actor, CancellationToken ct)
    {
        var db = await databases.CreateDbContextAsync(ct);
        try
        {
            var snapshot = await db.BeginSnapshotAsync(ct);
            var today = clock.Today;
            var rows = await db.SelectAsync(address.Filter, actor, today, inOrder: false, ct);
            return new(db, snapshot, await rows.CountAsync(ct), RegisterColumns.Order(rows, address.Sort, actor, today), today);
        }
        catch
        {
            await db.DisposeAsync();
            throw;
        }
    }
}
