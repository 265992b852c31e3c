using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Cases;

public sealed record DiscardCaseDraft(Guid CaseFileId, int Revision) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class DiscardCaseDraftHandler(ConductDb db, TimeProvider clock) : ICommandHandler<DiscardCaseDraft>
{
    public async Task HandleAsync(DiscardCaseDraft command, Actor by, CancellationToken ct)
    {
        var caseFile = await db.CaseFiles.VisibleTo(by, Permission.HandleCases).GetDraftAsync(command.CaseFileId, command.Revision, ct);
        caseFile.DiscardDraft(by, clock.GetUtcNow());
        db.CaseFiles.Remove(caseFile);
    }
}
