using Conduct.App.Data;
using Conduct.App.Security;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Accounts;

internal static class HeldRoles
{
    /// <summary>The roles of some accounts, by account.</summary>
    public static async Task<ILookup<Guid, HeldRole>> HeldRolesAsync(this ConductDb db, Guid[] accounts, CancellationToken ct)
    {
        var held = await db.RoleAssignments.AsNoTracking().Where(one => accounts.Contains(one.AccountId))
            .Select(one => new { one.AccountId, one.Role, one.UnitId, Unit = db.OrgUnits.First(unit => unit.Id == one.UnitId) })
            .ToListAsync(ct);
        return held.OrderBy(one => one.Role).ThenBy(one => one.Unit.Code, StringComparer.Ordinal)
            .ToLookup(one => one.AccountId, one => new HeldRole(one.Role, one.UnitId, one.Unit.Name));
    }
}
