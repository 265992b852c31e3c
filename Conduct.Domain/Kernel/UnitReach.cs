namespace Conduct.Domain.Kernel;

/// <summary>A set of org units; <see cref="Everything"/> spares the store a list of every unit there is.</summary>
public sealed record UnitReach(bool Everything, IReadOnlySet<Guid> Units)
{
    public static UnitReach All { get; } = new(true, new HashSet<Guid>());

    public static UnitReach None { get; } = new(false, new HashSet<Guid>());

    /// <summary>Exactly these units.</summary>
    public static UnitReach Of(IEnumerable<Guid> units) => new(false, units.ToHashSet());

    /// <summary>Every unit that one of the reaches covers.</summary>
    public static UnitReach Union(IEnumerable<UnitReach> reaches)
    {
        UnitReach[] all = [.. reaches];
        return all.Any(reach => reach.Everything) ? All : Of(all.SelectMany(reach => reach.Units));
    }

    /// <summary>Whether the unit belongs to the reach.</summary>
    public bool Covers(Guid unitId) => Everything || Units.Contains(unitId);
}
