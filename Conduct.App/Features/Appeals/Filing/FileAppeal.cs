using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Appeals;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Appeals;

/// <summary>The subject appeals: the text is frozen and hashed, with the files added until then.</summary>
public sealed record FileAppeal(Guid DecisionId, int Version, string? Request, string? Grounds) : ICommand
{
    public static Permission Requires => Permission.OwnFile;
}

public sealed class FileAppealHandler(ConductDb db, WorkingDays workingDays, OrganisationClock clock) : ICommandHandler<FileAppeal>
{
    public async Task HandleAsync(FileAppeal command, Actor actor, CancellationToken ct)
    {
        var decision = await db.PenaltyDecisions.OwnedBy(actor).GetAsync(command.DecisionId, command.Version, ct);
        var caseFile = await db.CaseFiles.GetAsync(decision.CaseFileId, ct);
        var files = await db.TakeUploadsAsync(decision.Id, actor, ct);
        db.Add(Appeal.File(NewId.Next(), caseFile, decision, command.Request, command.Grounds, files, await workingDays.CalendarAsync(ct), clock.Today, actor, clock.Now));
    }
}

/// <summary>HR writes down what came on paper (rule 24).</summary>
public sealed record RecordAppeal(Guid DecisionId, int Version, DateOnly ReceivedOn, string? Request, string? Grounds) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class RecordAppealHandler(ConductDb db, WorkingDays workingDays, OrganisationClock clock) : ICommandHandler<RecordAppeal>
{
    public async Task HandleAsync(RecordAppeal command, Actor actor, CancellationToken ct)
    {
        var decision = await db.PenaltyDecisions.VisibleTo(actor, RecordAppeal.Requires).GetAsync(command.DecisionId, command.Version, ct);
        var caseFile = await db.CaseFiles.GetAsync(decision.CaseFileId, ct);
        var files = await db.TakeUploadsAsync(decision.Id, actor, ct);
        db.Add(Appeal.Take(
            NewId.Next(), caseFile, decision, command.Request, command.Grounds, files, command.ReceivedOn, await workingDays.CalendarAsync(ct), clock.Today, actor, clock.Now));
    }
}

internal static class TakenUploads
{
    public static async Task<IReadOnlyList<Domain.Cases.EvidenceFile>> TakeUploadsAsync(this ConductDb db, Guid decisionId, Actor actor, CancellationToken ct)
    {
        var uploads = await db.UploadsOf(decisionId, actor.EmployeeId).ToListAsync(ct);
        db.RemoveRange(uploads);
        return [.. uploads.Select(upload => upload.File)];
    }
}
