using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Cases;

/// <summary>Adds a file that lies in the vault. Files that arrive together do not clash, so there is no version.</summary>
public sealed record AddEvidence(Guid CaseFileId, Guid EvidenceId, EvidenceFile File, string? Source = null) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class AddEvidenceHandler(ConductDb db, TimeProvider clock) : ICommandHandler<AddEvidence>
{
    public async Task HandleAsync(AddEvidence command, Actor by, CancellationToken ct)
    {
        var caseFile = await db.CaseFiles.VisibleTo(by, Permission.HandleCases).GetAsync(command.CaseFileId, ct);
        caseFile.AddEvidence(command.EvidenceId, command.File, command.Source, by, clock.GetUtcNow());
    }
}
