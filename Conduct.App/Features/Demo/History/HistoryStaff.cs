using System.Globalization;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;

namespace Conduct.App.Features.Demo;

/// <summary>Further branches with their people; each has a manager and an HR officer with an account nobody can sign in to.</summary>
internal sealed class HistoryStaff(OrgUnit headOffice, int firstStaffNumber, DateOnly today, DateTimeOffset now, Random random)
{
    /// <summary>How the codes of these branches begin.</summary>
    public const string BranchCode = "B";

    private const int PeopleOfABranch = 250;

    private int _next = firstStaffNumber;

    public List<OrgUnit> Units { get; } = [];

    public List<Employee> Employees { get; } = [];

    public List<Account> Accounts { get; } = [];

    public List<RoleAssignment> Roles { get; } = [];

    /// <summary>Those who can become subjects.</summary>
    public List<Employee> Others { get; } = [];

    public void Enter(int employees, int firstBranch)
    {
        var branches = Math.Clamp(employees / PeopleOfABranch, 1, HistoryNames.Cities.Count);
        for (var i = 0; i < branches; i++)
        {
            var size = (employees / branches) + (i < employees % branches ? 1 : 0);
            EnterBranch(firstBranch + i, size);
        }
    }

    private void EnterBranch(int place, int size)
    {
        var city = HistoryNames.Cities[place % HistoryNames.Cities.Count] + (place < HistoryNames.Cities.Count ? "" : (place / HistoryNames.Cities.Count + 1).ToString(CultureInfo.InvariantCulture));
        var branch = Unit($"{BranchCode}{place + 1:00}", $"{city}分公司", headOffice.Id);
        var teams = HistoryNames.Districts
            .SelectMany((district, d) => TeamsOf(Unit($"{branch.Code}-{d + 1}", $"{city}{district}支公司", branch.Id), $"{city}{district}"))
            .ToList();
        Official(branch, "分公司总经理", Role.Manager, 28_000);
        Official(branch, "人事专员", Role.HrOfficer, 11_000);
        for (var i = 2; i < size; i++)
        {
            Others.Add(Person(teams[i % teams.Count].Id, HistoryNames.Posts[i % HistoryNames.Posts.Count], 6_000 + (random.Next(80) * 100), Employees[^1].Id));
        }
    }

    private List<OrgUnit> TeamsOf(OrgUnit subBranch, string place) =>
        [.. HistoryNames.Teams.Select((team, t) => Unit($"{subBranch.Code}-{t + 1}", place + team, subBranch.Id))];

    private OrgUnit Unit(string code, string name, Guid parentId)
    {
        var unit = OrgUnit.Create(NewId.Next(), code, name, parentId, Actor.System, now);
        Units.Add(unit);
        return unit;
    }

    private void Official(OrgUnit unit, string post, Role role, int wage)
    {
        var person = Person(unit.Id, post, wage, null);
        var account = new Account
        {
            Id = NewId.Next(),
            UserName = person.StaffNumber,
            NormalizedUserName = person.StaffNumber,
            EmployeeId = person.Id,
            DisplayName = person.Name,
            LockoutEnabled = true,
            SecurityStamp = Guid.NewGuid().ToString("N"),
            MustChangePassword = true,
        };
        Accounts.Add(account);
        Roles.Add(new RoleAssignment { AccountId = account.Id, Role = role, UnitId = unit.Id });
    }

    private Employee Person(Guid unitId, string post, int wage, Guid? manager)
    {
        var enteredOn = today.AddDays(-random.Next(700, 5000));
        DateOnly? leftOn = random.Next(12) == 0 ? enteredOn.AddDays(random.Next(400, 2500)) : null;
        var details = new EmployeeDetails(
            _next++.ToString(CultureInfo.InvariantCulture),
            HistoryNames.Person(random),
            unitId,
            post,
            manager,
            null,
            enteredOn,
            post is "人事专员" or "分公司总经理" || leftOn >= today ? null : leftOn,
            Money.FenFromYuan(wage));
        var employee = Employee.Enter(NewId.Next(), details, Actor.System, now);
        Employees.Add(employee);
        return employee;
    }
}
