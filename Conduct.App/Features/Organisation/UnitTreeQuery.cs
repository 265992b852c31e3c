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
    public async Task<IReadOnlyList<UnitLine>> ReadAsync(Actor by, CancellationToken ct, Permission permission = Permission.ReadOrganisation)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var seen = await db.OrgUnits.VisibleTo(by, permission).AsNoTracking().Select(unit => new OrgNode(unit.Id, unit.Code, unit.Name, unit.ParentId)).ToListAsync(ct);
        var today = clock.Today;
        var heads = await db.Employees.VisibleTo(by, permission)
            .Where(row => row.LeftOn == null || row.LeftOn >= today)
            .GroupBy(row => row.UnitId).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, ct);
        return [.. Lines(seen, heads)];
    }

    // A branch whose parent is out of reach stands at the top.
    private static IEnumerable<UnitLine> Lines(List<OrgNode> seen, Dictionary<Guid, int> heads)
    {
        var ids = seen.Select(unit => unit.Id).ToHashSet();
        var tree = new OrgTree(seen.Select(unit => unit.ParentId is { } parent && ids.Contains(parent) ? unit : unit with { ParentId = null }));
        foreach (var unit in tree.Roots.SelectMany(root => tree.Downwards(root.Id)))
        {
            var headcount = tree.Downwards(unit.Id).Sum(below => heads.GetValueOrDefault(below.Id));
            yield return new(unit.Id, unit.Code, unit.Name, unit.ParentId, tree.Upwards(unit.Id).Count() - 1, headcount, tree.ChildrenOf(unit.Id).Any());
        }
    }
}

/// <summary>A unit in the tree.</summary>
/// <param name="Level">0 for the topmost unit that the visitor sees.</param>
/// <param name="Headcount">Employees in service here and below.</param>
/// <param name="HasChildren">Whether it can be unfolded.</param>
public sealed record UnitLine(Guid Id, string Code, string Name, Guid? ParentId, int Level, int Headcount, bool HasChildren);
