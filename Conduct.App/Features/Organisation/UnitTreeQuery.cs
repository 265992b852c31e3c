using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Organisation;

/// <summary>The units a visitor sees, each after its parent.</summary>
public sealed class UnitTreeQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    public async Task<IReadOnlyList<UnitLine>> ReadAsync(Actor actor, CancellationToken ct, Permission permission = Permission.ReadOrganisation)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var tree = await db.OrgUnits.VisibleTo(actor, permission).PartAsync(ct);
        var today = clock.Today;
        var heads = await db.Employees.VisibleTo(actor, permission)
            .Where(row => row.LeftOn == null || row.LeftOn >= today)
            .GroupBy(row => row.UnitId).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, ct);
        return [.. tree.InOrder().Select(one => Line(tree, one.Unit, one.Level, heads))];
    }

    private static UnitLine Line(OrgTree tree, OrgNode unit, int level, Dictionary<Guid, int> heads) => new(
        unit.Id, unit.Code, unit.Name, unit.ParentId, level, tree.IdsBelow(unit.Id).Sum(heads.GetValueOrDefault), tree.ChildrenOf(unit.Id).Any());
}

/// <summary>A unit in the tree.</summary>
/// <param name="Level">0 for the topmost unit that the visitor sees.</param>
/// <param name="Headcount">Employees in service here and below.</param>
/// <param name="HasChildren">Whether it can be unfolded.</param>
public sealed record UnitLine(Guid Id, string Code, string Name, Guid? ParentId, int Level, int Headcount, bool HasChildren);
