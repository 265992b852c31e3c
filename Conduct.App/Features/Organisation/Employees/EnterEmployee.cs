using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;

namespace Conduct.App.Features.Organisation.Employees;

/// <param name="EmployeeId">The new employee.</param>
/// <param name="Details">The wage counts only from whoever may read wages in that unit.</param>
public sealed record EnterEmployee(Guid EmployeeId, EmployeeDetails Details) : ICommand
{
    public static Permission Requires => Permission.ManageOrganisation;
}

public sealed class EnterEmployeeHandler(ConductDb db, TimeProvider clock) : ICommandHandler<EnterEmployee>
{
    public async Task HandleAsync(EnterEmployee command, Actor by, CancellationToken ct)
    {
        var unit = await db.OrgUnits.VisibleTo(by, EnterEmployee.Requires).GetAsync(command.Details.UnitId, ct);
        await db.RequireFitsAsync(command.EmployeeId, command.Details, ct);
        var details = by.ReachOf(Permission.ReadWages).Covers(unit.Id) ? command.Details : command.Details with { MonthlyWageFen = null };
        db.Employees.Add(Employee.Enter(command.EmployeeId, details, by, clock.GetUtcNow()));
    }
}
