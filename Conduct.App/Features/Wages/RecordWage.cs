using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Deductions;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Wages;

/// <summary>Enters what somebody earned in a month, or corrects it; plans are reckoned with it from then on.</summary>
public sealed record RecordWage(Guid EmployeeId, DateOnly Month, long? WageFen, long? VariableFen, long? OtherFen) : ICommand
{
    public static Permission Requires => Permission.ReadWages;
}

public sealed class RecordWageHandler(ConductDb db, TimeProvider clock) : ICommandHandler<RecordWage>
{
    public async Task HandleAsync(RecordWage command, Actor actor, CancellationToken ct)
    {
        var employee = await db.Employees.VisibleTo(actor, RecordWage.Requires).GetAsync(command.EmployeeId, ct);
        Rule.Require(command.WageFen is not null && command.VariableFen is not null, WageRules.AmountMissing);
        var month = command.Month.StartOfMonth();
        var stored = await db.WageRecords.SingleOrDefaultAsync(record => record.EmployeeId == employee.Id && record.Month == month, ct);
        db.Write(stored, employee, month, new(command.WageFen!.Value, command.VariableFen!.Value, command.OtherFen ?? 0), actor, clock.GetUtcNow());
    }
}

internal static class WageWriting
{
    public static void Write(this ConductDb db, WageRecord? stored, Employee employee, DateOnly month, WageAmounts amounts, Actor actor, DateTimeOffset now)
    {
        if (stored is null)
        {
            db.Add(WageRecord.Enter(NewId.Next(), employee.Id, employee.StaffNumber, month, amounts, actor, now));
        }
        else
        {
            stored.Change(employee.StaffNumber, amounts, actor, now);
        }
    }
}
