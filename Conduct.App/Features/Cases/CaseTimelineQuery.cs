using Conduct.App.Data;
using Conduct.App.Platform;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Cases;

public sealed class CaseTimelineQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    public async Task<CaseTimelineView?> FindAsync(Guid id, Actor by, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        if (!await db.CaseFiles.VisibleTo(by, Permission.ReadCases).AnyAsync(caseFile => caseFile.Id == id, ct))
        {
            return null;
        }

        var entries = await db.AuditEntries.AsNoTracking().Where(entry => entry.CaseFileId == id).OrderByDescending(entry => entry.Seq).ToPageAsync(new(), ct);
        return new(new([.. entries.Rows.Select(entry => new TimelineLine(
            entry.Seq, clock.LocalOf(entry.At), entry.ActorName, entry.Kind, null, entry.Reason))], entries.Total, entries.Page));
    }
}
