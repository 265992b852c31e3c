using Conduct.App.Data.Audit;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Policies;

/// <summary>Writes the export to the audit before the file leaves: without the entry there is no file.</summary>
public sealed record RecordAcknowledgementExport(Guid VersionId, string Filter, long Rows) : ICommand
{
    public static Permission Requires => Permission.ReadAcknowledgements;
}

public sealed class RecordAcknowledgementExportHandler(AuditTrail audit) : ICommandHandler<RecordAcknowledgementExport>
{
    public Task HandleAsync(RecordAcknowledgementExport command, Actor actor, CancellationToken ct)
    {
        audit.Append(actor, AuditKinds.AcknowledgementsExported, new { command.Filter, command.Rows }, $"/policies/{command.VersionId}");
        return Task.CompletedTask;
    }
}
