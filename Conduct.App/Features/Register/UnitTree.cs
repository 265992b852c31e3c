using Conduct.App.Data;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Register;

internal static class UnitTree
{
    public static async Task<OrgTree> ReadTreeAsync(this ConductDb db, CancellationToken ct) =>
        new(await db.OrgUnits.Select(unit => new OrgNode(unit.Id, unit.Code, unit.Name, unit.ParentId)).ToListAsync(ct));

    /// <summary>The unit and all below; the unit alone when the tree does not know it.</summary>
    public static async Task<Guid[]> UnitsBelowAsync(this ConductDb db, Guid unitId, CancellationToken ct)
    {
        var tree = await db.ReadTreeAsync(ct);
        return tree.Contains(unitId) ? [.. tree.Downwards(unitId).Select(unit => unit.Id)] : [unitId];
    }
}
