using System.Globalization;
using Conduct.App.Platform.Excel;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;

namespace Conduct.App.Features.Organisation;

/// <summary>Lays the file's employees over the stored ones; a line manager may stand further down.</summary>
internal sealed class EmployeePlanner(
    RosterFile file, IReadOnlyCollection<StoredEmployee> stored, IReadOnlyDictionary<string, Guid> units, RosterProblems problems)
{
    private static readonly ImportSheet Sheet = RosterColumns.Employees;

    private readonly Dictionary<string, StoredEmployee> _stored = stored.ToDictionary(one => one.Details.StaffNumber);
    private readonly Dictionary<string, RosterPerson> _rows = [];
    private readonly Dictionary<string, Guid> _ids = stored.ToDictionary(one => one.Details.StaffNumber, one => one.Id);

    public RosterTally Tally(IReadOnlyCollection<PlannedEmployee> planned)
    {
        var counts = planned.CountBy(one => one.Change).ToDictionary();
        return new(
            counts.GetValueOrDefault(RosterChange.New),
            counts.GetValueOrDefault(RosterChange.Changed),
            counts.GetValueOrDefault(RosterChange.Leaving),
            counts.GetValueOrDefault(RosterChange.Unchanged),
            _stored.Keys.Count(number => !_rows.ContainsKey(number)));
    }

    public PlannedEmployee[] Plan()
    {
        foreach (var row in file.People.Where(row => row.StaffNumber.Length > 0))
        {
            Take(row);
        }

        return [.. _rows.Values.Select(Place)];
    }

    private void Take(RosterPerson row)
    {
        if (_rows.TryGetValue(row.StaffNumber, out var first))
        {
            Add(row, RosterColumns.StaffNumber, row.StaffNumber, nameof(RosterTexts.StaffNumberTwice), RosterTexts.StaffNumberTwice, row.StaffNumber, first.Row);
            return;
        }

        _rows.Add(row.StaffNumber, row);
        _ids.TryAdd(row.StaffNumber, NewId.Next());
    }

    private PlannedEmployee Place(RosterPerson row)
    {
        var before = _stored.GetValueOrDefault(row.StaffNumber);
        var details = DetailsOf(row, before?.Details).Normalised();
        var id = _ids[row.StaffNumber];
        TryOut(row, id, details);
        return new(row, id, details, ChangeOf(before?.Details, details));
    }

    private static RosterChange ChangeOf(EmployeeDetails? before, EmployeeDetails after) =>
        before is null ? RosterChange.New
        : before == after ? RosterChange.Unchanged
        : before.LeftOn is null && after.LeftOn is not null ? RosterChange.Leaving
        : RosterChange.Changed;

    private EmployeeDetails DetailsOf(RosterPerson row, EmployeeDetails? before) => new(
        row.StaffNumber,
        row.Name,
        UnitOf(row),
        row.Post,
        Gives(RosterParts.LineManagers) ? ManagerOf(row) : before?.LineManagerId,
        Gives(RosterParts.Emails) ? row.Email : before?.Email,
        row.EnteredOn ?? default,
        Gives(RosterParts.Leaving) ? row.LeftOn : before?.LeftOn,
        Gives(RosterParts.Wages) ? row.WageFen : before?.MonthlyWageFen);

    private bool Gives(RosterParts part) => file.Given.HasFlag(part);

    private Guid UnitOf(RosterPerson row)
    {
        if (row.UnitCode.Length > 0 && !units.ContainsKey(row.UnitCode))
        {
            Add(row, RosterColumns.EmployeeUnit, row.UnitCode, nameof(RosterTexts.UnitUnknown), RosterTexts.UnitUnknown, row.UnitCode);
        }

        return units.GetValueOrDefault(row.UnitCode);
    }

    private Guid? ManagerOf(RosterPerson row)
    {
        if (row.LineManager is not { } number)
        {
            return null;
        }

        if (_ids.TryGetValue(number, out var manager))
        {
            return manager;
        }

        Add(row, RosterColumns.LineManager, number, nameof(RosterTexts.LineManagerUnknown), RosterTexts.LineManagerUnknown, number);
        return null;
    }

    // The aggregate decides; the import only says which cell it means.
    private void TryOut(RosterPerson row, Guid id, EmployeeDetails details)
    {
        if (!problems.IsReadable(Sheet, row.Row))
        {
            return;
        }

        try
        {
            Employee.Enter(id, details, Actor.System, default);
        }
        catch (RuleBrokenException broken)
        {
            var (column, value) = CellOf(row, broken.Code);
            problems.Add(Sheet, row.Row, column, value, broken);
        }
    }

    private static (ImportColumn Column, string? Value) CellOf(RosterPerson row, string code) => code switch
    {
        StaffRules.EmailMalformed => (RosterColumns.Email, row.Email),
        StaffRules.LeftBeforeEntered => (RosterColumns.LeftOn, row.LeftOn?.ToString("d", CultureInfo.CurrentCulture)),
        StaffRules.OwnLineManager => (RosterColumns.LineManager, row.LineManager),
        StaffRules.WageNegative => (RosterColumns.Wage, Money.YuanFromFen(row.WageFen ?? 0).ToString("N2", CultureInfo.CurrentCulture)),
        _ when row.StaffNumber.Length > Employee.StaffNumberMaxLength => (RosterColumns.StaffNumber, row.StaffNumber),
        _ when row.Name.Length > Employee.NameMaxLength => (RosterColumns.Name, row.Name),
        _ => (RosterColumns.Post, row.Post),
    };

    private void Add(RosterPerson row, ImportColumn column, string value, string code, string format, params object[] arguments) =>
        problems.Add(Sheet, row.Row, column, value, code, string.Format(CultureInfo.CurrentCulture, format, arguments));
}
