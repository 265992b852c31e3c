using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Training;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Training;

/// <summary>Makes a course draft of a closed case, with the names masked; it is edited before it is published.</summary>
public sealed record DraftCaseOfQuarter(Guid CourseId, Guid CaseFileId) : ICommand
{
    public static Permission Requires => Permission.ManageTraining;
}

public sealed class DraftCaseOfQuarterHandler(ConductDb db, TimeProvider clock) : ICommandHandler<DraftCaseOfQuarter>
{
    public async Task HandleAsync(DraftCaseOfQuarter command, Actor actor, CancellationToken ct)
    {
        var caseFile = await db.CaseFiles.WhollyVisibleTo(actor).GetAsync(command.CaseFileId, ct);
        var decisions = await db.PenaltyDecisions.Where(decision => decision.CaseFileId == caseFile.Id).ToListAsync(ct);
        db.Add(Course.DraftFromCase(command.CourseId, caseFile, CaseAnonymiser.Of(caseFile, decisions), actor, clock.GetUtcNow()));
    }
}
