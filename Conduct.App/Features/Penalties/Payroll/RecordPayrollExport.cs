using Conduct.App.Data.Audit;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Penalties;

/// <summary>Writes the export to the audit before the file leaves: without the entry there is no file.</summary>
public sealed record RecordPayrollExport(string Month, long Rows) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class RecordPayrollExportHandler(AuditTrail audit) : ICommandHandler<RecordPayrollExport>
{
    public Task HandleAsync(RecordPayrollExport command, Actor actor, CancellationToken ct)
    {
        audit.Append(actor, AuditKinds.PayrollExported, new { command.Month, command.Rows }, "/payroll");
        return Task.CompletedTask;
    }
}
