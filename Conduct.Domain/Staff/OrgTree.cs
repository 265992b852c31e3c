using Conduct.Domain.Kernel;

namespace Conduct.Domain.Staff;

/// <summary>The units of the organisation with the way up and down.</summary>
public sealed class OrgTree
{
    private readonly Dictionary<Guid, OrgNode> _nodes;
    private readonly ILookup<Guid?, OrgNode> _children;

    public OrgTree(IEnumerable<OrgNode> units)
    {
        _nodes = units.ToDictionary(unit => unit.Id);
        _children = _nodes.Values.OrderBy(unit => unit.Code, StringComparer.Ordinal).ToLookup(unit => unit.ParentId);
    }

    /// <summary>A part of the organisation: a unit whose parent is not among these stands at the top.</summary>
    public static OrgTree OfPart(IReadOnlyCollection<OrgNode> units)
    {
        var known = units.Select(unit => unit.Id).ToHashSet();
        return new(units.Select(unit => unit.ParentId is { } parent && known.Contains(parent) ? unit : unit with { ParentId = null }));
    }

    public IEnumerable<OrgNode> Roots => _children[null];

    public OrgNode this[Guid id] => _nodes[id];

    public bool Contains(Guid id) => _nodes.ContainsKey(id);

    public IEnumerable<OrgNode> ChildrenOf(Guid id) => _children[id];

    /// <summary>The unit itself, then its parent, up to the root.</summary>
    public IEnumerable<OrgNode> Upwards(Guid id)
    {
        var at = _nodes[id];
        yield return at;
        while (at.ParentId is { } parent)
        {
            at = _nodes[parent];
            yield return at;
        }
    }

    /// <summary>The unit and everything below it, parents before children.</summary>
    public IEnumerable<OrgNode> Downwards(Guid id)
    {
        var waiting = new Stack<OrgNode>([_nodes[id]]);
        while (waiting.TryPop(out var unit))
        {
            yield return unit;
            foreach (var child in _children[unit.Id].Reverse())
            {
                waiting.Push(child);
            }
        }
    }

    /// <summary>Ids of the unit and of everything below it; none when there is no such unit.</summary>
    public HashSet<Guid> IdsBelow(Guid id) => Contains(id) ? [.. Downwards(id).Select(unit => unit.Id)] : [];

    /// <summary>Every unit after its parent, with its depth: 0 at the top.</summary>
    public IEnumerable<(OrgNode Unit, int Level)> InOrder() =>
        Roots.SelectMany(root => Downwards(root.Id)).Select(unit => (unit, Upwards(unit.Id).Count() - 1));

    public UnitReach ReachFrom(Guid id) =>
        _nodes[id].ParentId is null && _children[null].Count() == 1 ? UnitReach.All : UnitReach.Of(Downwards(id).Select(unit => unit.Id));

    /// <summary>Refuses a unit whose code is taken, that would stand at the top beside another, or that would hang below itself.</summary>
    public static void RequireFits(OrgNode placed, IReadOnlyCollection<OrgNode> units)
    {
        OrgNode[] others = [.. units.Where(unit => unit.Id != placed.Id)];
        Rule.Require(!others.Any(unit => unit.Code == placed.Code.Trim()), StaffRules.UnitCodeTaken, placed.Code.Trim());
        RequireAcyclic([.. others, placed]);
        var top = Array.Find(others, unit => unit.ParentId is null);
        Rule.Require(placed.ParentId is not null || top is null, StaffRules.SecondTopUnit, top?.Name ?? "");
    }

    /// <exception cref="RuleBrokenException"><see cref="StaffRules.UnitTreeHasCycle"/> names a unit on the cycle.</exception>
    public static void RequireAcyclic(IReadOnlyCollection<OrgNode> units)
    {
        var parents = units.ToDictionary(unit => unit.Id, unit => unit.ParentId);
        foreach (var unit in units)
        {
            var seen = new HashSet<Guid>();
            for (Guid? at = unit.Id; at is { } id; at = parents.GetValueOrDefault(id))
            {
                Rule.Require(seen.Add(id), StaffRules.UnitTreeHasCycle, unit.Name);
            }
        }
    }
}
