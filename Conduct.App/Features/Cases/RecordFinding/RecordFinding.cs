using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Cases;

public sealed record RecordFinding(Guid CaseFileId, int Version, Guid SubjectId, Guid AllegationId, Finding Finding, string? Note, IReadOnlyList<Guid> EvidenceIds) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class RecordFindingHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<RecordFinding>
{
    public async Task HandleAsync(RecordFinding command, Actor by, CancellationToken ct)
    {
        var caseFile = await db.CaseFiles.VisibleTo(by, Permission.HandleCases).GetAsync(command.CaseFileId, command.Version, ct);
        caseFile.RecordFinding(command.SubjectId, command.AllegationId, command.Finding, command.Note, command.EvidenceIds, by, clock.Now);
    }
}
