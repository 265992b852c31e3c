using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Cases;

/// <summary>
/// Keeps the form as it stands: the first content makes the draft, and one that is left empty is removed. The draft's own revision tells whether
/// another window was faster.
/// </summary>
public sealed record SaveCaseDraft(Guid CaseFileId, CaseDraft Draft) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class SaveCaseDraftHandler(ConductDb db, TimeProvider clock) : ICommandHandler<SaveCaseDraft>
{
    public async Task HandleAsync(SaveCaseDraft command, Actor actor, CancellationToken ct)
    {
        var draft = command.Draft with { Revision = command.Draft.Revision + 1 };
        if (command.Draft.Revision == 0 && await db.IsFreeAsync(command.CaseFileId, ct))
        {
            if (!draft.IsEmpty)
            {
                var started = CaseFile.StartDraft(command.CaseFileId, actor, clock.GetUtcNow());
                started.SaveDraft(draft);
                db.CaseFiles.Add(started);
            }

            return;
        }

        var caseFile = await db.CaseFiles.VisibleTo(actor, Permission.HandleCases).GetDraftAsync(command.CaseFileId, command.Draft.Revision, ct);
        caseFile.SaveDraft(draft);
        if (caseFile.IsEmptyDraft)
        {
            caseFile.DiscardDraft(actor, clock.GetUtcNow());
            db.CaseFiles.Remove(caseFile);
        }
    }
}

public sealed record DiscardCaseDraft(Guid CaseFileId, int Revision) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class DiscardCaseDraftHandler(ConductDb db, TimeProvider clock) : ICommandHandler<DiscardCaseDraft>
{
    public async Task HandleAsync(DiscardCaseDraft command, Actor actor, CancellationToken ct)
    {
        var caseFile = await db.CaseFiles.VisibleTo(actor, Permission.HandleCases).GetDraftAsync(command.CaseFileId, command.Revision, ct);
        caseFile.DiscardDraft(actor, clock.GetUtcNow());
        db.CaseFiles.Remove(caseFile);
    }
}
