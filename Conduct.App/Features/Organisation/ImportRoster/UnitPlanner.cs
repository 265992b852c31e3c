using System.Globalization;
using Conduct.App.Platform.Excel;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;

namespace Conduct.App.Features.Organisation;

/// <summary>Lays the file's units over the stored ones; rows may stand in any order.</summary>
internal sealed class UnitPlanner(RosterFile file, IReadOnlyCollection<OrgNode> stored, RosterProblems problems)
{
    private static readonly ImportSheet Sheet = RosterColumns.Units;

    private readonly Dictionary<string, OrgNode> _stored = stored.ToDictionary(unit => CodeIn(file, unit, stored.Count == 1));
    private readonly Dictionary<string, RosterUnit> _rows = [];
    private readonly Dictionary<string, Guid> _ids = stored.ToDictionary(unit => CodeIn(file, unit, stored.Count == 1), unit => unit.Id);

    /// <summary>Every unit there will be; once all rows were taken.</summary>
    public RosterNames Names => field ??= new(_ids, _rows.Values.Select(row => (row.Code, row.Name)).Concat(_stored.Where(pair => !_rows.ContainsKey(pair.Key)).Select(pair => (pair.Key, pair.Value.Name))));

    public RosterTally Tally(IReadOnlyCollection<PlannedUnit> planned) => new(
        planned.Count(unit => unit.Change == RosterChange.New),
        planned.Count(unit => unit.Change == RosterChange.Changed),
        0,
        planned.Count(unit => unit.Change == RosterChange.Unchanged),
        _stored.Keys.Count(code => !_rows.ContainsKey(code)));

    /// <summary>The top unit of the set-up, where the roster's own takes its place.</summary>
    public RosterTakeover? TakeoverIn(IEnumerable<PlannedUnit> planned) =>
        _stored.FirstOrDefault(pair => pair.Key != pair.Value.Code).Value is { } before && planned.FirstOrDefault(unit => unit.Node.Id == before.Id) is { } after
            ? new(before.Code, before.Name, after.Node.Code, after.Node.Name)
            : null;

    public PlannedUnit[] Plan()
    {
        foreach (var row in file.Units.Where(row => row.Code.Length > 0))
        {
            Take(row);
        }

        PlannedUnit[] planned = [.. _rows.Values.Select(Place)];
        CheckShape(planned);
        return planned;
    }

    // The set-up gives the first unit a code of its own. As long as it is the only one, and the roster does not know it, the roster's one
    // top unit is that unit.
    private static string CodeIn(RosterFile file, OrgNode unit, bool isOnly)
    {
        if (!isOnly || !file.Given.HasFlag(RosterParts.Parents))
        {
            return unit.Code;
        }

        RosterUnit[] tops = [.. file.Units.Where(row => row.Code.Length > 0 && row.ParentCode is null)];
        var known = file.Units.Any(row => row.Code == unit.Code || row.ParentCode == unit.Code) || file.People.Any(person => person.UnitCode == unit.Code);
        return tops is [var top] && !known ? top.Code : unit.Code;
    }

    private void Take(RosterUnit row)
    {
        if (_rows.TryGetValue(row.Code, out var first))
        {
            var reason = string.Format(CultureInfo.CurrentCulture, RosterTexts.UnitCodeTwice, row.Code, first.Row);
            problems.Add(Sheet, row.Row, RosterColumns.UnitCode, row.Code, nameof(RosterTexts.UnitCodeTwice), reason);
            return;
        }

        _rows.Add(row.Code, row);
        _ids.TryAdd(row.Code, NewId.Next());
    }

    private PlannedUnit Place(RosterUnit row)
    {
        var before = _stored.GetValueOrDefault(row.Code);
        var parent = file.Given.HasFlag(RosterParts.Parents) ? ParentOf(row) : before?.ParentId;
        var node = new OrgNode(_ids[row.Code], row.Code, row.Name, parent);
        TryOut(row, node);
        return new(row, node, before is null ? RosterChange.New : before == node ? RosterChange.Unchanged : RosterChange.Changed);
    }

    private Guid? ParentOf(RosterUnit row)
    {
        if (row.ParentCode is not { } written)
        {
            return null;
        }

        if (Names.TryFind(written, out var parent, out var same))
        {
            return parent;
        }

        var code = same.Count > 0 ? nameof(RosterTexts.UnitAmbiguous) : nameof(RosterTexts.ParentUnknown);
        problems.Add(Sheet, row.Row, RosterColumns.ParentCode, written, code, RosterNames.Reason(written, same, RosterTexts.ParentUnknown, RosterTexts.UnitAmbiguous));
        return null;
    }

    private void TryOut(RosterUnit row, OrgNode node)
    {
        if (!problems.IsReadable(Sheet, row.Row))
        {
            return;
        }

        try
        {
            OrgUnit.Create(node.Id, node.Code, node.Name, node.ParentId, Actor.System, default);
        }
        catch (RuleBrokenException broken)
        {
            var (column, value) = broken.Code == StaffRules.UnitTreeHasCycle ? (RosterColumns.ParentCode, row.ParentCode)
                : row.Code.Length > OrgUnit.CodeMaxLength ? (RosterColumns.UnitCode, row.Code)
                : (RosterColumns.UnitName, row.Name);
            problems.Add(Sheet, row.Row, column, value, broken);
        }
    }

    // Each row of a circle is named, and each top unit beside the first.
    private void CheckShape(PlannedUnit[] planned)
    {
        var after = stored.ToDictionary(unit => unit.Id);
        foreach (var unit in planned)
        {
            after[unit.Node.Id] = unit.Node;
        }

        var top = stored.FirstOrDefault(unit => after[unit.Id].ParentId is null) ?? planned.FirstOrDefault(unit => unit.Row.ParentCode is null)?.Node;
        foreach (var unit in planned.Where(unit => problems.IsReadable(Sheet, unit.Row.Row)))
        {
            if (unit.Node.ParentId is { } parent && parent != unit.Node.Id && LeadsBack(unit.Node, after))
            {
                problems.Add(Sheet, unit.Row.Row, RosterColumns.ParentCode, unit.Row.ParentCode, new(StaffRules.UnitTreeHasCycle, unit.Row.Name));
            }
            else if (unit.Node.ParentId is null && unit.Row.ParentCode is null && top is not null && unit.Node.Id != top.Id)
            {
                problems.Add(Sheet, unit.Row.Row, RosterColumns.ParentCode, null, new(StaffRules.SecondTopUnit, top.Name));
            }
        }
    }

    private static bool LeadsBack(OrgNode unit, Dictionary<Guid, OrgNode> after)
    {
        var seen = new HashSet<Guid>();
        for (var at = unit.ParentId; at is { } id && seen.Add(id); at = after[id].ParentId)
        {
            if (id == unit.Id)
            {
                return true;
            }
        }

        return false;
    }
}
