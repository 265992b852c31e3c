using Conduct.App.Security;
using Conduct.App.Shell;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Microsoft.AspNetCore.Identity;

namespace Conduct.App.Features.Demo;

/// <summary>Units, employees, an account for each of them, and the roles.</summary>
internal static class DemoStaff
{
    private static readonly PasswordHasher<Account> Passwords = new();

    private static readonly (string Person, Role Role, string Unit)[] Roles =
    [
        (DemoPeople.Officer, Role.HrOfficer, "NQ"),
        (DemoPeople.Head, Role.Manager, "NQ"),
        (DemoPeople.GuangzhouManager, Role.Manager, "GZ"),
        (DemoPeople.ShenzhenManager, Role.Manager, "SZ"),
        (DemoPeople.FoshanManager, Role.Manager, "FS"),
        (DemoPeople.Compliance, Role.Compliance, "NQ"),
        (DemoPeople.Administrator, Role.Administrator, "NQ"),
    ];

    // In the order of DemoInstallation.AccountNames.
    private static readonly string[] SignInPeople =
    [
        DemoPeople.Officer, DemoPeople.GuangzhouManager, DemoPeople.Head, DemoPeople.Compliance, DemoPeople.Administrator, DemoPeople.Zhang, DemoPeople.Li,
    ];

    public static void Enter(DemoWorld world)
    {
        foreach (var unit in DemoPeople.Units)
        {
            var entered = OrgUnit.Create(NewId.Next(), unit.Code, unit.Name, ParentOf(world, unit), Actor.System, world.At(world.Today.AddYears(-7), TimeSpan.FromHours(9)));
            world.Units[unit.Code] = entered;
            world.Db.Add(entered);
        }

        foreach (var person in DemoPeople.All)
        {
            Enter(world, person);
        }
    }

    private static Guid? ParentOf(DemoWorld world, DemoUnit unit) => unit.Parent is null ? null : world.Units[unit.Parent].Id;

    private static void Enter(DemoWorld world, DemoPerson person)
    {
        var enteredOn = world.Today.AddYears(-person.Years).AddDays(-int.Parse(person.Number, System.Globalization.CultureInfo.InvariantCulture) % 300);
        var signIn = Array.IndexOf(SignInPeople, person.Name);
        var details = new EmployeeDetails(
            person.Number,
            person.Name,
            world.Units[person.Unit].Id,
            person.Post,
            person.Manager is null ? null : world.Employees[person.Manager].Id,
            $"{(signIn < 0 ? person.Number : DemoInstallation.AccountNames[signIn])}@nanqiao.example",
            enteredOn,
            LeftOn: null,
            Money.FenFromYuan(person.Wage));
        var employee = Employee.Enter(NewId.Next(), details, Actor.System, world.At(enteredOn, TimeSpan.FromHours(9)));
        world.Employees[person.Name] = employee;
        world.Db.Add(employee);
        AddAccount(world, employee, signIn);
    }

    // Only the demo accounts have a password; the others cannot sign in until an administrator gives them one.
    private static void AddAccount(DemoWorld world, Employee employee, int signIn)
    {
        var name = signIn < 0 ? employee.StaffNumber : DemoInstallation.AccountNames[signIn];
        var account = new Account
        {
            Id = NewId.Next(),
            UserName = name,
            NormalizedUserName = name.ToUpperInvariant(),
            EmployeeId = employee.Id,
            DisplayName = employee.Name,
            LockoutEnabled = true,
            SecurityStamp = Guid.NewGuid().ToString("N"),
            MustChangePassword = signIn < 0,
        };
        account.PasswordHash = signIn < 0 ? null : Passwords.HashPassword(account, DemoInstallation.Password);
        world.Db.Add(account);
        var roles = Roles.Where(role => role.Person == employee.Name).ToList();
        world.Db.AddRange(roles.Select(role => new RoleAssignment { AccountId = account.Id, Role = role.Role, UnitId = world.Units[role.Unit].Id }));
        var grants = roles.ConvertAll(role => new RoleGrant(role.Role, world.Units[role.Unit].Id, world.Tree.ReachFrom(world.Units[role.Unit].Id)));
        world.Actors[employee.Name] = new Actor(account.Id, employee.Id, employee.Name, grants, new HashSet<Guid>());
    }
}
