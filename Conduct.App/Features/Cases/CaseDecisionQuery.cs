using Conduct.App.Data;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Cases;

public sealed class CaseDecisionQuery(IDbContextFactory<ConductDb> databases)
{
    public async Task<CaseDecisionView?> FindAsync(Guid id, Actor by, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var row = await db.CaseFiles.VisibleTo(by, Permission.ReadCases).AsNoTracking().SingleOrDefaultAsync(caseFile => caseFile.Id == id, ct);
        if (row is null)
        {
            return null;
        }

        var decisions = await db.PenaltyDecisions.AsNoTracking().Where(decision => decision.CaseFileId == id).ToListAsync(ct);
        return new([.. decisions
            .OrderBy(decision => decision.Proposed.At)
            .Select(decision => new DecisionLine(decision.Id, row.Subject(decision.SubjectId).Name, decision.Status, decision.DeductionFen, decision.Grounds))]);
    }
}
