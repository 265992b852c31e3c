using Conduct.App.Data;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Training;

internal static class UnitsBelow
{
    /// <summary>The unit and all below it; none when there is no such unit.</summary>
    public static async Task<HashSet<Guid>> UnitsBelowAsync(this ConductDb db, Guid unitId, CancellationToken ct)
    {
        var tree = await db.TreeAsync(ct);
        return tree.Contains(unitId) ? [.. tree.Downwards(unitId).Select(unit => unit.Id)] : [];
    }

    public static async Task<OrgTree> TreeAsync(this ConductDb db, CancellationToken ct) =>
        new(await db.OrgUnits.AsNoTracking().Select(unit => new OrgNode(unit.Id, unit.Code, unit.Name, unit.ParentId)).ToListAsync(ct));
}
