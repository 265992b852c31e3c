using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Cases;

/// <summary>Says where an item of evidence comes from.</summary>
public sealed record NameEvidenceSource(Guid CaseFileId, Guid EvidenceId, string Source) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class NameEvidenceSourceHandler(ConductDb db, TimeProvider clock) : ICommandHandler<NameEvidenceSource>
{
    public async Task HandleAsync(NameEvidenceSource command, Actor by, CancellationToken ct)
    {
        var caseFile = await db.CaseFiles.VisibleTo(by, Permission.HandleCases).GetAsync(command.CaseFileId, ct);
        caseFile.NameSource(command.EvidenceId, command.Source, by, clock.GetUtcNow());
    }
}
