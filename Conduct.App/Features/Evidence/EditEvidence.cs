using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Evidence;

/// <summary>Adds a file that lies in the vault. Files that arrive together do not clash, so there is no version.</summary>
/// <param name="StartsDraft">Whether the file may be the first thing in a draft that is not there yet.</param>
public sealed record AddEvidence(Guid CaseFileId, Guid EvidenceId, EvidenceFile File, string? Source = null, bool StartsDraft = false) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class AddEvidenceHandler(ConductDb db, TimeProvider clock) : ICommandHandler<AddEvidence>
{
    public async Task HandleAsync(AddEvidence command, Actor actor, CancellationToken ct)
    {
        var caseFile = command.StartsDraft && await db.IsFreeAsync(command.CaseFileId, ct)
            ? db.CaseFiles.Add(CaseFile.StartDraft(command.CaseFileId, actor, clock.GetUtcNow())).Entity
            : await db.CaseFiles.VisibleTo(actor, Permission.HandleCases).GetAsync(command.CaseFileId, ct);
        caseFile.AddEvidence(command.EvidenceId, command.File, command.Source, actor, clock.GetUtcNow());
    }
}

/// <summary>Says where an item of evidence comes from.</summary>
public sealed record NameEvidenceSource(Guid CaseFileId, Guid EvidenceId, string Source) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class NameEvidenceSourceHandler(ConductDb db, TimeProvider clock) : ICommandHandler<NameEvidenceSource>
{
    public async Task HandleAsync(NameEvidenceSource command, Actor actor, CancellationToken ct)
    {
        var caseFile = await db.CaseFiles.VisibleTo(actor, Permission.HandleCases).GetAsync(command.CaseFileId, ct);
        Rule.Require(caseFile.EvidenceIn(actor.ReachOf(Permission.HandleCases)).Any(item => item.Id == command.EvidenceId), CaseRules.EvidenceUnknown);
        caseFile.NameSource(command.EvidenceId, command.Source, actor, clock.GetUtcNow());
    }
}

public sealed record RemoveEvidence(Guid CaseFileId, Guid EvidenceId) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class RemoveEvidenceHandler(ConductDb db, TimeProvider clock) : ICommandHandler<RemoveEvidence>
{
    public async Task HandleAsync(RemoveEvidence command, Actor actor, CancellationToken ct)
    {
        var caseFile = await db.CaseFiles.VisibleTo(actor, Permission.HandleCases).GetAsync(command.CaseFileId, ct);
        caseFile.RemoveEvidence(command.EvidenceId, actor, clock.GetUtcNow());
        if (caseFile.IsEmptyDraft)
        {
            caseFile.DiscardDraft(actor, clock.GetUtcNow());
            db.CaseFiles.Remove(caseFile);
        }
    }
}

/// <summary>Writes down that evidence is read, before it is handed out.</summary>
public sealed record ReadEvidence(Guid EvidenceId) : ICommand
{
    public static Permission Requires => Permission.ReadCases;
}

public sealed class ReadEvidenceHandler(ConductDb db, AuditTrail audit) : ICommandHandler<ReadEvidence>
{
    public async Task HandleAsync(ReadEvidence command, Actor actor, CancellationToken ct)
    {
        var item = await db.EvidenceItems.VisibleTo(actor, Permission.ReadCases).AsNoTracking().SingleOrDefaultAsync(row => row.Id == command.EvidenceId, ct)
            ?? throw new NotFoundException(nameof(EvidenceItem));
        audit.Append(actor, AuditKinds.ReadingEvidence, new { item.FileName, item.Sha256 }, $"{nameof(EvidenceItem)}/{item.Id}", item.CaseFileId);
    }
}
