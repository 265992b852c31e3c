using Conduct.App.Data;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Cases;

/// <summary>Writes down that evidence is read, before it is handed out.</summary>
public sealed record ReadEvidence(Guid EvidenceId) : ICommand
{
    public static Permission Requires => Permission.ReadCases;
}

public sealed class ReadEvidenceHandler(ConductDb db, AuditTrail audit) : ICommandHandler<ReadEvidence>
{
    public async Task HandleAsync(ReadEvidence command, Actor by, CancellationToken ct)
    {
        var item = await db.EvidenceItems.VisibleTo(by, Permission.ReadCases).AsNoTracking().SingleOrDefaultAsync(row => row.Id == command.EvidenceId, ct)
            ?? throw new NotFoundException(nameof(EvidenceItem));
        audit.Append(by, AuditKinds.ReadingEvidence, new { item.FileName, item.Sha256 }, $"{nameof(EvidenceItem)}/{item.Id}", item.CaseFileId);
    }
}
