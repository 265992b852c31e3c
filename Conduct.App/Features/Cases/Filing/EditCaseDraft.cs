using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Cases;

public sealed record StartCaseDraft(Guid CaseFileId) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class StartCaseDraftHandler(ConductDb db, TimeProvider clock) : ICommandHandler<StartCaseDraft>
{
    public Task HandleAsync(StartCaseDraft command, Actor actor, CancellationToken ct)
    {
        db.CaseFiles.Add(CaseFile.StartDraft(command.CaseFileId, actor, clock.GetUtcNow()));
        return Task.CompletedTask;
    }
}

/// <summary>Keeps the form as it stands; the draft's own revision tells whether another window was faster.</summary>
public sealed record SaveCaseDraft(Guid CaseFileId, CaseDraft Draft) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class SaveCaseDraftHandler(ConductDb db) : ICommandHandler<SaveCaseDraft>
{
    public async Task HandleAsync(SaveCaseDraft command, Actor actor, CancellationToken ct)
    {
        var caseFile = await db.CaseFiles.VisibleTo(actor, Permission.HandleCases).GetDraftAsync(command.CaseFileId, command.Draft.Revision, ct);
        caseFile.SaveDraft(command.Draft with { Revision = command.Draft.Revision + 1 });
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
