using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Cases;

public sealed class CaseEvidenceQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    public async Task<CaseEvidenceView?> FindAsync(Guid id, Actor by, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var row = await db.CaseFiles.VisibleTo(by, Permission.ReadCases).AsNoTracking().SingleOrDefaultAsync(caseFile => caseFile.Id == id, ct);
        if (row is null)
        {
            return null;
        }

        var handles = await db.CaseFiles.VisibleTo(by, Permission.HandleCases).AnyAsync(caseFile => caseFile.Id == id, ct);
        return new(
            row.Version,
            handles && !CaseStatuses.Ended.Contains(row.Status),
            [.. row.Evidence.OrderBy(item => item.Added.At).ThenBy(item => item.Id).Select(item => EvidenceLine.Of(item, clock))]);
    }
}
