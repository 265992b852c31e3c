using System.Globalization;
using Conduct.App.Platform.Excel;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;

namespace Conduct.App.Features.Organisation;

/// <summary>Lays the file's employees over the stored ones; a line manager may stand further down.</summary>
internal sealed class EmployeePlanner(
    RosterFile file, IReadOnlyCollection<Employee> stored, RosterNames units, RosterProblems problems)
{
    private static readonly ImportSheet Sheet = RosterColumns.Employees;

    private readonly Dictionary<string, Employee> _stored = stored.ToDictionary(one => one.StaffNumber);
    private readonly Dictionary<string, RosterPerson> _rows = [];
    private readonly Dictionary<string, Guid> _ids = stored.ToDictionary(one => one.StaffNumber, one => one.Id);

    private readonly List<NearNumbers> _near = [];

    private readonly Dictionary<string, (string Number, string Name)> _numbers = stored.GroupBy(one => KeyOf(one.StaffNumber))
        .ToDictionary(group => group.Key, group => (group.First().StaffNumber, group.First().Name));

    private readonly Dictionary<(string Number, string Name), string> _likes = stored.GroupBy(one => KeyOf(one.StaffNumber, one.Name))
        .ToDictionary(group => group.Key, group => group.First().StaffNumber);

    /// <summary>Numbers that differ only in zeros in front, in case or in width from that of somebody with another name: two people, or a slip.</summary>
    public IReadOnlyList<NearNumbers> Near => _near;

    public RosterTally Tally(IReadOnlyCollection<PlannedEmployee> planned)
    {
        var counts = planned.CountBy(one => one.Change).ToDictionary();
        return new(
            counts.GetValueOrDefault(RosterChange.New),
            counts.GetValueOrDefault(RosterChange.Changed),
            counts.GetValueOrDefault(RosterChange.Leaving),
            counts.GetValueOrDefault(RosterChange.Unchanged),
            _stored.Keys.Count(number => !_rows.ContainsKey(number)))
        {
            Returning = counts.GetValueOrDefault(RosterChange.Returning),
        };
    }

    public PlannedEmployee[] Plan()
    {
        foreach (var row in file.People.Where(row => row.StaffNumber.Length > 0))
        {
            Take(row);
        }

        var names = new RosterNames(_ids, _rows.Values.Select(row => (row.StaffNumber, row.Name))
            .Concat(_stored.Values.Where(one => !_rows.ContainsKey(one.StaffNumber)).Select(one => (one.StaffNumber, one.Name))));
        return [.. _rows.Values.Select(row => Place(row, names))];
    }

    private void Take(RosterPerson row)
    {
        if (_rows.TryGetValue(row.StaffNumber, out var first))
        {
            Add(row, RosterColumns.StaffNumber, row.StaffNumber, nameof(RosterTexts.StaffNumberTwice), string.Format(CultureInfo.CurrentCulture, RosterTexts.StaffNumberTwice, row.StaffNumber, first.Row));
            return;
        }

        if (!_stored.ContainsKey(row.StaffNumber) && LikeOf(row) is { } like)
        {
            Add(row, RosterColumns.StaffNumber, row.StaffNumber, nameof(RosterTexts.StaffNumberLike), string.Format(CultureInfo.CurrentCulture, RosterTexts.StaffNumberLike, row.StaffNumber, like, row.Name));
        }
        else if (_numbers.GetValueOrDefault(KeyOf(row.StaffNumber)) is { Number: { } near } other && near != row.StaffNumber)
        {
            _near.Add(new(row.Row, row.StaffNumber, row.Name, near, other.Name));
        }

        _numbers.TryAdd(KeyOf(row.StaffNumber), (row.StaffNumber, row.Name));
        _rows.Add(row.StaffNumber, row);
        _likes.TryAdd(KeyOf(row.StaffNumber, row.Name), row.StaffNumber);
        _ids.TryAdd(row.StaffNumber, NewId.Next());
    }

    // Excel drops zeros in front of what is typed as a number, and with them one person becomes two.
    private string? LikeOf(RosterPerson row) => _likes.TryGetValue(KeyOf(row.StaffNumber, row.Name), out var other) && other != row.StaffNumber ? other : null;

    private static (string Number, string Name) KeyOf(string number, string name) => (KeyOf(number), NormalText.Key(name));

    private static string KeyOf(string number) => NormalText.Key(number).TrimStart('0');

    private PlannedEmployee Place(RosterPerson row, RosterNames names)
    {
        var before = _stored.GetValueOrDefault(row.StaffNumber);
        var details = DetailsOf(row, before, names).Normalised();
        var id = _ids[row.StaffNumber];
        var change = ChangeOf(before, details);
        TryOut(row, before, id, details);
        return new(row, id, details, change);
    }

    private static RosterChange ChangeOf(Employee? before, EmployeeDetails after) =>
        before is null ? RosterChange.New
        : before.Details == after ? RosterChange.Unchanged
        : before.ComesBackBy(after) ? RosterChange.Returning
        : before.LeftOn is null && after.LeftOn is not null ? RosterChange.Leaving
        : RosterChange.Changed;

    private EmployeeDetails DetailsOf(RosterPerson row, Employee? before, RosterNames names) => new(
        row.StaffNumber,
        row.Name,
        UnitOf(row),
        row.Post,
        Gives(RosterParts.LineManagers) ? ManagerOf(row, names) : before?.LineManagerId,
        Gives(RosterParts.Emails) ? row.Email : before?.Email,
        row.EnteredOn ?? default,
        Gives(RosterParts.Leaving) ? row.LeftOn : row.EnteredOn > before?.LeftOn ? null : before?.LeftOn,
        Gives(RosterParts.Wages) ? row.WageFen : before?.MonthlyWageFen);

    private bool Gives(RosterParts part) => file.Given.HasFlag(part);

    private Guid UnitOf(RosterPerson row)
    {
        if (row.UnitCode.Length == 0)
        {
            return default;
        }

        if (units.TryFind(row.UnitCode, out var unit, out var same))
        {
            return unit;
        }

        Add(row, RosterColumns.EmployeeUnit, row.UnitCode, same.Count > 0 ? nameof(RosterTexts.UnitAmbiguous) : nameof(RosterTexts.UnitUnknown), RosterNames.Reason(row.UnitCode, same, RosterTexts.UnitUnknown, RosterTexts.UnitAmbiguous));
        return default;
    }

    private Guid? ManagerOf(RosterPerson row, RosterNames names)
    {
        if (row.LineManager is not { } written)
        {
            return null;
        }

        if (names.TryFind(written, out var manager, out var same))
        {
            return manager;
        }

        Add(row, RosterColumns.LineManager, written, same.Count > 0 ? nameof(RosterTexts.LineManagerAmbiguous) : nameof(RosterTexts.LineManagerUnknown), RosterNames.Reason(written, same, RosterTexts.LineManagerUnknown, RosterTexts.LineManagerAmbiguous));
        return null;
    }

    // The aggregate decides, on a copy that is not saved; the import only says which cell it means.
    private void TryOut(RosterPerson row, Employee? before, Guid id, EmployeeDetails details)
    {
        if (!problems.IsReadable(Sheet, row.Row))
        {
            return;
        }

        try
        {
            if (before is null)
            {
                Employee.Enter(id, details, Actor.System, default);
            }
            else
            {
                before.Change(details, Actor.System, default);
            }
        }
        catch (RuleBrokenException broken)
        {
            var (column, value) = CellOf(row, broken.Code);
            problems.Add(Sheet, row.Row, column, value, broken);
        }
    }

    private static (ImportColumn Column, string? Value) CellOf(RosterPerson row, string code) => code switch
    {
        StaffRules.EmailMalformed or StaffRules.EmailNotAscii or StaffRules.EmailDomain => (RosterColumns.Email, row.Email),
        StaffRules.LeftBeforeEntered => (RosterColumns.LeftOn, row.LeftOn?.ToString("d", CultureInfo.CurrentCulture)),
        StaffRules.PeriodsOverlap => (RosterColumns.EnteredOn, row.EnteredOn?.ToString("d", CultureInfo.CurrentCulture)),
        StaffRules.OwnLineManager => (RosterColumns.LineManager, row.LineManager),
        StaffRules.WageNegative => (RosterColumns.Wage, Money.YuanFromFen(row.WageFen ?? 0).ToString("N2", CultureInfo.CurrentCulture)),
        _ when row.StaffNumber.Length > Employee.StaffNumberMaxLength => (RosterColumns.StaffNumber, row.StaffNumber),
        _ when row.Name.Length > Employee.NameMaxLength => (RosterColumns.Name, row.Name),
        _ => (RosterColumns.Post, row.Post),
    };

    private void Add(RosterPerson row, ImportColumn column, string value, string code, string reason) => problems.Add(Sheet, row.Row, column, value, code, reason);
}
