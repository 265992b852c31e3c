using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Domain.Staff;

namespace Conduct.Tests.Support;

/// <summary>A small invented company, new for each test: head office, two branches and the people the stories need.</summary>
public sealed class Company
{
    private readonly List<Employee> _employees = [];
    private readonly Dictionary<Guid, RoleGrant[]> _grants = [];

    public Company()
    {
        HeadOffice = OrgUnit.Create(NewId.Next(), "000", "总公司", null, Actor.System, Now);
        Branch = OrgUnit.Create(NewId.Next(), "100", "江南分公司", HeadOffice.Id, Actor.System, Now);
        OtherBranch = OrgUnit.Create(NewId.Next(), "200", "江北分公司", HeadOffice.Id, Actor.System, Now);
        HrOfficer = Enter("E001", "何静", HeadOffice, Role.HrOfficer);
        SecondHrOfficer = Enter("E002", "韩梅", HeadOffice, Role.HrOfficer);
        HeadManager = Enter("E003", "郭强", HeadOffice, Role.Manager);
        ComplianceOfficer = Enter("E004", "方正", HeadOffice, Role.Compliance);
        BranchManager = Enter("E100", "马超然", Branch, Role.Manager);
        OtherManager = Enter("E200", "秦岭", OtherBranch, Role.Manager);
        Zhang = Enter("E101", "张伟", Branch);
        Li = Enter("E102", "李娜", Branch);
        Wang = Enter("E103", "王芳", Branch);
    }

    public static DateTimeOffset Now => TestClock.Start;

    /// <summary>Monday, 9 March 2026.</summary>
    public static DateOnly Today { get; } = new(2026, 3, 9);

    public OrgUnit HeadOffice { get; }

    public OrgUnit Branch { get; }

    public OrgUnit OtherBranch { get; }

    public Employee HrOfficer { get; }

    public Employee SecondHrOfficer { get; }

    public Employee HeadManager { get; }

    public Employee ComplianceOfficer { get; }

    public Employee BranchManager { get; }

    public Employee OtherManager { get; }

    /// <summary>Client manager of the branch, as are Li and Wang.</summary>
    public Employee Zhang { get; }

    public Employee Li { get; }

    public Employee Wang { get; }

    public IReadOnlyList<OrgUnit> Units => [HeadOffice, Branch, OtherBranch];

    public IReadOnlyList<Employee> Employees => _employees;

    /// <summary>Everything to save before a test on the database begins.</summary>
    public object[] Rows => [.. Units, .. _employees];

    public OrgTree Tree => new(Units.Select(unit => new OrgNode(unit.Id, unit.Code, unit.Name, unit.ParentId)));

    /// <summary>The employee acting with the roles they hold.</summary>
    public Actor As(Employee employee) => Actors.Of(employee.Id, employee.Name, _grants.GetValueOrDefault(employee.Id, []));

    public Employee Enter(string staffNumber, string name, OrgUnit unit, params Role[] roles)
    {
        var details = new EmployeeDetails(staffNumber, name, unit.Id, "客户经理", null, null, new DateOnly(2020, 1, 6), null, 8_000_00);
        var employee = Employee.Enter(NewId.Next(), details, Actor.System, Now);
        _employees.Add(employee);
        _grants[employee.Id] = [.. roles.Select(role => new RoleGrant(role, unit.Id, Tree.ReachFrom(unit.Id)))];
        return employee;
    }

    /// <summary>Holders of a role, unit by unit, from the given one to the head office.</summary>
    public IReadOnlyList<UnitManagers> Upwards(Guid unitId, Role role = Role.Manager) =>
        [.. Tree.Upwards(unitId).Select(unit => new UnitManagers(unit.Id, unit.Name, [.. HoldersOf(role, unit.Id)]))];

    /// <summary>Somebody an approval step asks.</summary>
    public Actor ApproverFor(ApprovalStep step) => As(_employees.First(employee => HoldersOf(step.Role, step.UnitId).Contains(employee.Id)));

    private IEnumerable<Guid> HoldersOf(Role role, Guid unitId) =>
        _grants.Where(pair => pair.Value.Any(grant => grant.Role == role && grant.UnitId == unitId)).Select(pair => pair.Key);
}
