using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Cases;

public sealed record RemoveEvidence(Guid CaseFileId, Guid EvidenceId) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class RemoveEvidenceHandler(ConductDb db, TimeProvider clock) : ICommandHandler<RemoveEvidence>
{
    public async Task HandleAsync(RemoveEvidence command, Actor by, CancellationToken ct)
    {
        var caseFile = await db.CaseFiles.VisibleTo(by, Permission.HandleCases).GetAsync(command.CaseFileId, ct);
        caseFile.RemoveEvidence(command.EvidenceId, by, clock.GetUtcNow());
    }
}
