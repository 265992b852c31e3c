using Conduct.App.Data;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Security;

/// <summary>The one way to read the organisation's units as a tree.</summary>
public static class OrgTreeReading
{
    /// <summary>The whole organisation.</summary>
    public static async Task<OrgTree> OrgTreeAsync(this ConductDb db, CancellationToken ct) => new(await db.OrgUnits.NodesAsync(ct));

    /// <summary>These units alone, such as those an actor sees.</summary>
    public static async Task<OrgTree> PartAsync(this IQueryable<OrgUnit> units, CancellationToken ct) => OrgTree.OfPart(await units.NodesAsync(ct));

    public static Task<List<OrgNode>> NodesAsync(this IQueryable<OrgUnit> units, CancellationToken ct) =>
        units.AsNoTracking().Select(unit => new OrgNode(unit.Id, unit.Code, unit.Name, unit.ParentId)).ToListAsync(ct);
}
