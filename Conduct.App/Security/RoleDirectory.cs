using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;

namespace Conduct.App.Security;

/// <summary>Who holds which role for which unit, at one moment.</summary>
public sealed class RoleDirectory(OrgTree tree, IReadOnlyCollection<RoleHolder> holders)
{
    private readonly ILookup<(Role Role, Guid UnitId), RoleHolder> _holders = holders.ToLookup(holder => (holder.Role, holder.UnitId));

    /// <summary>Everyone whose role reaches the unit, from itself up to the root.</summary>
    public IReadOnlyList<Guid> Reaching(Role role, Guid unitId) => [.. tree.Upwards(unitId).SelectMany(unit => For(role, unit.Id)).Distinct()];

    /// <summary>The holders at the nearest unit upwards that has one who may be told.</summary>
    public IReadOnlyList<Guid> Nearest(Role role, Guid unitId, IReadOnlySet<Guid> barred) =>
        tree.Upwards(unitId).Select(unit => For(role, unit.Id).Where(id => !barred.Contains(id)).ToList()).FirstOrDefault(found => found.Count > 0) ?? [];

    /// <summary>Everyone who holds the role, for whatever unit.</summary>
    public IReadOnlyList<Guid> All(Role role) => [.. holders.Where(holder => holder.Role == role).Select(holder => holder.EmployeeId).Distinct()];

    /// <summary>Holders for exactly this unit, as an approval step asks.</summary>
    public IReadOnlyList<Guid> For(Role role, Guid unitId) => [.. _holders[(role, unitId)].Select(holder => holder.EmployeeId).Distinct()];

    /// <summary>Names of those who hold the role for exactly this unit and may be asked, in the order of their staff numbers.</summary>
    public IReadOnlyList<string> NamesFor(Role role, Guid unitId, IReadOnlySet<Guid> barred) =>
        [.. _holders[(role, unitId)].Where(holder => !barred.Contains(holder.EmployeeId)).Select(holder => holder.Name).Distinct()];

    /// <summary>The unit and those above it, up to the root.</summary>
    public IEnumerable<OrgNode> Upwards(Guid unitId) => tree.Upwards(unitId);

    /// <summary>The unit above; null at the top.</summary>
    public Guid? ParentOf(Guid unitId) => tree[unitId].ParentId;
}

/// <summary>Somebody who is still there and may sign in.</summary>
public sealed class RoleHolder
{
    public required Role Role { get; init; }

    public required Guid UnitId { get; init; }

    public required Guid EmployeeId { get; init; }

    public required string Name { get; init; }
}
