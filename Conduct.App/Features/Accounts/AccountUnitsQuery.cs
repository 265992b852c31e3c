using Conduct.App.Data;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Accounts;

/// <summary>The units for which the visitor looks after accounts.</summary>
public sealed class AccountUnitsQuery(IDbContextFactory<ConductDb> databases)
{
    public async Task<IReadOnlyList<AccountUnit>> ReadAsync(Actor by, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var seen = await db.OrgUnits.VisibleTo(by, Permission.ManageAccounts).Select(unit => new OrgNode(unit.Id, unit.Code, unit.Name, unit.ParentId)).ToListAsync(ct);
        var ids = seen.Select(unit => unit.Id).ToHashSet();
        var tree = new OrgTree(seen.Select(unit => unit.ParentId is { } parent && ids.Contains(parent) ? unit : unit with { ParentId = null }));
        return [.. tree.Roots.SelectMany(root => tree.Downwards(root.Id)).Select(unit => new AccountUnit(unit.Id, unit.Name, tree.Upwards(unit.Id).Count() - 1))];
    }
}

/// <summary>A unit to choose, after its parent.</summary>
public sealed record AccountUnit(Guid Id, string Name, int Level);
