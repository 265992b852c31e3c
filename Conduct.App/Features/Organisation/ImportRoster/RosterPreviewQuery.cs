using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Organisation.ImportRoster;

/// <summary>One's uploaded roster against the organisation as it is now.</summary>
public sealed class RosterPreviewQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    /// <returns>Null when nothing is uploaded.</returns>
    public async Task<RosterPreview?> FindAsync(Actor by, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var upload = await db.Set<RosterUpload>().AsNoTracking().SingleOrDefaultAsync(row => row.AccountId == by.AccountId, ct);
        if (upload is null || !by.ReachOf(Permission.ManageOrganisation).Everything)
        {
            return null;
        }

        var file = upload.Read();
        var plan = await db.PlanRosterAsync(file, ct);
        return new(upload.Id, upload.FileName, clock.LocalOf(upload.UploadedAt), plan.Counts, plan.Problems, plan.ProblemCount, file.WagesLeftOut, plan.Takeover);
    }
}
