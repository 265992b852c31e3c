using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Organisation.Employees;

/// <summary>The one thing about an employee that HR keeps and administrators do not see.</summary>
public sealed record ChangeWage(Guid EmployeeId, int Version, long? MonthlyWageFen) : ICommand
{
    public static Permission Requires => Permission.ReadWages;
}

public sealed class ChangeWageHandler(ConductDb db, TimeProvider clock) : ICommandHandler<ChangeWage>
{
    public async Task HandleAsync(ChangeWage command, Actor by, CancellationToken ct)
    {
        var employee = await db.Employees.VisibleTo(by, ChangeWage.Requires).GetAsync(command.EmployeeId, command.Version, ct);
        employee.Change(employee.Details with { MonthlyWageFen = command.MonthlyWageFen }, by, clock.GetUtcNow());
    }
}
