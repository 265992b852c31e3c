using Conduct.App.Data;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Policies;

/// <summary>The units whose people the visitor may ask, in the order of the organisation.</summary>
public sealed class AskedUnitsQuery(IDbContextFactory<ConductDb> databases)
{
    public async Task<IReadOnlyList<AskedUnit>> FindAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var visible = await db.OrgUnits.VisibleTo(actor, Permission.ManagePolicies).Select(unit => unit.Id).ToHashSetAsync(ct);
        var tree = await db.OrgTreeAsync(ct);
        return [.. tree.Roots.SelectMany(root => tree.Downwards(root.Id)).Where(unit => visible.Contains(unit.Id))
            .Select(unit => new AskedUnit(unit.Id, unit.Name, tree.Upwards(unit.Id).Count() - 1))];
    }
}

/// <param name="Depth">0 for the top.</param>
public sealed record AskedUnit(Guid Id, string Name, int Depth);
