using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;

namespace Conduct.App.Features.Organisation;

/// <param name="EmployeeId">The new employee.</param>
/// <param name="Details">The wage counts only from whoever may read wages in that unit.</param>
public sealed record EnterEmployee(Guid EmployeeId, EmployeeDetails Details) : ICommand
{
    public static Permission Requires => Permission.ManageOrganisation;
}

public sealed class EnterEmployeeHandler(ConductDb db, TimeProvider clock) : ICommandHandler<EnterEmployee>
{
    public async Task HandleAsync(EnterEmployee command, Actor actor, CancellationToken ct)
    {
        var unit = await db.OrgUnits.VisibleTo(actor, EnterEmployee.Requires).GetAsync(command.Details.UnitId, ct);
        await db.RequireFitsAsync(command.EmployeeId, command.Details, ct);
        var details = actor.ReachOf(Permission.ReadWages).Covers(unit.Id) ? command.Details : command.Details with { MonthlyWageFen = null };
        db.Employees.Add(Employee.Enter(command.EmployeeId, details, actor, clock.GetUtcNow()));
    }
}

/// <param name="EmployeeId">The employee.</param>
/// <param name="Version">As the page showed it.</param>
/// <param name="Details">The wage counts only from whoever may read wages in the employee's unit; from others it stays as it was.</param>
public sealed record ChangeEmployee(Guid EmployeeId, int Version, EmployeeDetails Details) : ICommand
{
    public static Permission Requires => Permission.ManageOrganisation;
}

public sealed class ChangeEmployeeHandler(ConductDb db, StaffAccounts accounts, TimeProvider clock) : ICommandHandler<ChangeEmployee>
{
    public async Task HandleAsync(ChangeEmployee command, Actor actor, CancellationToken ct)
    {
        var employee = await db.Employees.VisibleTo(actor, ChangeEmployee.Requires).GetAsync(command.EmployeeId, command.Version, ct);
        await db.OrgUnits.VisibleTo(actor, ChangeEmployee.Requires).GetAsync(command.Details.UnitId, ct);
        await db.RequireFitsAsync(employee.Id, command.Details, ct);
        var wage = actor.ReachOf(Permission.ReadWages).Covers(employee.UnitId) ? command.Details.MonthlyWageFen : employee.MonthlyWageFen;
        employee.Change(command.Details with { MonthlyWageFen = wage }, actor, clock.GetUtcNow());
        await accounts.FollowAsync([employee], actor, ct);
    }
}

/// <summary>The one thing about an employee that HR keeps and administrators do not see.</summary>
public sealed record ChangeWage(Guid EmployeeId, int Version, long? MonthlyWageFen) : ICommand
{
    public static Permission Requires => Permission.ReadWages;
}

public sealed class ChangeWageHandler(ConductDb db, TimeProvider clock) : ICommandHandler<ChangeWage>
{
    public async Task HandleAsync(ChangeWage command, Actor actor, CancellationToken ct)
    {
        var employee = await db.Employees.VisibleTo(actor, ChangeWage.Requires).GetAsync(command.EmployeeId, command.Version, ct);
        employee.Change(employee.Details with { MonthlyWageFen = command.MonthlyWageFen }, actor, clock.GetUtcNow());
    }
}
