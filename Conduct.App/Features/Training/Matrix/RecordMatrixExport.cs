using Conduct.App.Data.Audit;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Training;

/// <summary>Writes an export to the audit before the file leaves: without the entry there is no file.</summary>
public sealed record RecordMatrixExport(string Filter, long Rows, string Purpose) : ICommand
{
    public static Permission Requires => Permission.ReadTraining;
}

public sealed class RecordMatrixExportHandler(AuditTrail audit) : ICommandHandler<RecordMatrixExport>
{
    public Task HandleAsync(RecordMatrixExport command, Actor actor, CancellationToken ct)
    {
        audit.Append(actor, AuditKinds.TrainingExported, new { command.Filter, command.Rows }, MatrixAddress.Page, reason: command.Purpose);
        return Task.CompletedTask;
    }
}
