using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;

namespace Conduct.App.Features.Organisation.Employees;

/// <param name="EmployeeId">The employee.</param>
/// <param name="Version">As the page showed it.</param>
/// <param name="Details">The wage counts only from whoever may read wages in the employee's unit; from others it stays as it was.</param>
public sealed record ChangeEmployee(Guid EmployeeId, int Version, EmployeeDetails Details) : ICommand
{
    public static Permission Requires => Permission.ManageOrganisation;
}

public sealed class ChangeEmployeeHandler(ConductDb db, TimeProvider clock) : ICommandHandler<ChangeEmployee>
{
    public async Task HandleAsync(ChangeEmployee command, Actor by, CancellationToken ct)
    {
        var employee = await db.Employees.VisibleTo(by, ChangeEmployee.Requires).GetAsync(command.EmployeeId, command.Version, ct);
        await db.OrgUnits.VisibleTo(by, ChangeEmployee.Requires).GetAsync(command.Details.UnitId, ct);
        await db.RequireFitsAsync(employee.Id, command.Details, ct);
        var wage = by.ReachOf(Permission.ReadWages).Covers(employee.UnitId) ? command.Details.MonthlyWageFen : employee.MonthlyWageFen;
        employee.Change(command.Details with { MonthlyWageFen = wage }, by, clock.GetUtcNow());
    }
}
