using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Appeals;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Appeals;

/// <summary>Writes down that a file of an appeal is read, before it is handed out; the person who appealed reads their own without it.</summary>
public sealed record ReadAppealFile(Guid AppealId, string Sha256) : ICommand
{
    public static Permission Requires => Permission.OwnFile;
}

public sealed class ReadAppealFileHandler(ConductDb db, AuditTrail audit) : ICommandHandler<ReadAppealFile>
{
    public async Task HandleAsync(ReadAppealFile command, Actor actor, CancellationToken ct)
    {
        if (await db.Appeals.OwnedBy(actor).AnyAsync(appeal => appeal.Id == command.AppealId, ct))
        {
            return;
        }

        var appeal = await db.Appeals.VisibleTo(actor, Permission.ReadCases).GetAsync(command.AppealId, ct);
        var file = appeal.Files.FirstOrDefault(one => one.Sha256 == command.Sha256) ?? throw new NotFoundException(nameof(Appeal));
        audit.Append(actor, AuditKinds.ReadingEvidence, new { file.FileName, file.Sha256 }, $"{nameof(Appeal)}/{appeal.Id}", appeal.CaseFileId);
    }
}

/// <summary>The same for a file of an arbitration or lawsuit.</summary>
public sealed record ReadProceedingFile(Guid ProceedingId, string Sha256) : ICommand
{
    public static Permission Requires => Permission.ReadCases;
}

public sealed class ReadProceedingFileHandler(ConductDb db, AuditTrail audit) : ICommandHandler<ReadProceedingFile>
{
    public async Task HandleAsync(ReadProceedingFile command, Actor actor, CancellationToken ct)
    {
        var proceeding = await db.Proceedings.VisibleTo(actor, ReadProceedingFile.Requires).GetAsync(command.ProceedingId, ct);
        var file = proceeding.Files.FirstOrDefault(one => one.Sha256 == command.Sha256) ?? throw new NotFoundException(nameof(Proceeding));
        audit.Append(actor, AuditKinds.ReadingEvidence, new { file.FileName, file.Sha256 }, $"{nameof(Proceeding)}/{proceeding.Id}", proceeding.CaseFileId);
    }
}
