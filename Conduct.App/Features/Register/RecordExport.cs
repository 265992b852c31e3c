using Conduct.App.Data.Audit;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Register;

/// <summary>Writes an export to the audit before the file leaves: without the entry there is no file.</summary>
public sealed record RecordExport(string Filter, long Rows, IReadOnlyList<string> Columns, string Purpose) : ICommand
{
    public static Permission Requires => Permission.ExportRegister;
}

public sealed class RecordExportHandler(AuditTrail audit) : ICommandHandler<RecordExport>
{
    public Task HandleAsync(RecordExport command, Actor actor, CancellationToken ct)
    {
        audit.Append(actor, AuditKinds.RegisterExported, new { command.Filter, command.Rows, command.Columns }, "/register", reason: command.Purpose);
        return Task.CompletedTask;
    }
}
