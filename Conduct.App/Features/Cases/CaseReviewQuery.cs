using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Cases;

public sealed class CaseReviewQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    public async Task<CaseReviewView?> FindAsync(Guid id, Actor by, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var row = await db.CaseFiles.VisibleTo(by, Permission.ReadCases).AsNoTracking().SingleOrDefaultAsync(caseFile => caseFile.Id == id, ct);
        if (row is null)
        {
            return null;
        }

        var reviews = await db.WrittenReviews.AsNoTracking().Where(review => review.CaseFileId == id).ToListAsync(ct);
        return new(clock.Today, [.. reviews
            .OrderBy(review => review.DueOn).ThenBy(review => review.Id)
            .Select(review => new ReviewLine(
                review.Id, row.Subject(review.SubjectId).Name, review.Status, review.AssignedOn, review.DueOn, ReviewWorkflow.Owed.Contains(review.Status)))]);
    }
}
