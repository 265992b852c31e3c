using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Cases;

/// <summary>Keeps the form as it stands; the draft's own revision tells whether another window was faster.</summary>
public sealed record SaveCaseDraft(Guid CaseFileId, CaseDraft Draft) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class SaveCaseDraftHandler(ConductDb db) : ICommandHandler<SaveCaseDraft>
{
    public async Task HandleAsync(SaveCaseDraft command, Actor by, CancellationToken ct)
    {
        var caseFile = await db.CaseFiles.VisibleTo(by, Permission.HandleCases).GetDraftAsync(command.CaseFileId, command.Draft.Revision, ct);
        caseFile.SaveDraft(command.Draft with { Revision = command.Draft.Revision + 1 });
    }
}
