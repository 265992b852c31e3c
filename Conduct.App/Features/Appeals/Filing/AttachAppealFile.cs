using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Appeals;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Appeals;

/// <summary>A file that lies in the vault, for the appeal that is being written.</summary>
public sealed record AttachAppealFile(Guid DecisionId, EvidenceFile File) : ICommand
{
    public static Permission Requires => Permission.OwnFile;
}

public sealed class AttachAppealFileHandler(ConductDb db) : ICommandHandler<AttachAppealFile>
{
    public async Task HandleAsync(AttachAppealFile command, Actor actor, CancellationToken ct)
    {
        var decision = await db.GetAppealableAsync(command.DecisionId, actor, ct);
        var waiting = await db.UploadsOf(decision.Id, actor.EmployeeId).Select(upload => upload.Sha256).ToListAsync(ct);
        Rule.Require(waiting.Count < Appeal.MostFiles, AppealRules.TooManyFiles, Appeal.MostFiles);
        Rule.Require(!waiting.Contains(command.File.Sha256), CaseRules.EvidenceTwice, command.File.FileName);
        db.Add(new AppealUpload
        {
            Id = NewId.Next(),
            DecisionId = decision.Id,
            UploadedBy = actor.EmployeeId!.Value,
            FileName = command.File.FileName,
            Sha256 = command.File.Sha256,
            SizeBytes = command.File.SizeBytes,
            ContentType = command.File.ContentType,
        });
    }
}

public sealed record DetachAppealFile(Guid DecisionId, string Sha256) : ICommand
{
    public static Permission Requires => Permission.OwnFile;
}

public sealed class DetachAppealFileHandler(ConductDb db) : ICommandHandler<DetachAppealFile>
{
    public async Task HandleAsync(DetachAppealFile command, Actor actor, CancellationToken ct) =>
        db.RemoveRange(await db.UploadsOf(command.DecisionId, actor.EmployeeId).Where(upload => upload.Sha256 == command.Sha256).ToListAsync(ct));
}

internal static class AppealableDecision
{
    /// <summary>Of the subject themselves, or of the officer who writes down what came on paper; against which nobody appealed yet, or gave that up.</summary>
    public static async Task<PenaltyDecision> GetAppealableAsync(this ConductDb db, Guid id, Actor actor, CancellationToken ct) =>
        await db.Appealable(actor).SingleOrDefaultAsync(decision => decision.Id == id, ct) ?? throw new NotFoundException(nameof(PenaltyDecision));

    public static IQueryable<PenaltyDecision> Appealable(this ConductDb db, Actor actor)
    {
        DecisionStatus[] served = [.. DecisionWorkflow.Served];
        var handled = db.PenaltyDecisions.VisibleTo(actor, Permission.HandleCases).Where(decision => served.Contains(decision.Status)).Select(decision => decision.Id);
        return db.PenaltyDecisions.Where(decision => decision.AppealId == null && decision.AppealClosedOn == null
            && ((decision.EmployeeId == actor.EmployeeId && served.Contains(decision.Status)) || handled.Contains(decision.Id)));
    }
}
