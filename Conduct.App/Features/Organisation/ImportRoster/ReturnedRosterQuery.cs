using Conduct.App.Data;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Organisation;

/// <summary>One's uploaded roster with all that is wrong with it, and the units for the template.</summary>
public sealed class ReturnedRosterQuery(IDbContextFactory<ConductDb> databases)
{
    /// <returns>Null when nothing is uploaded, nothing is wrong with it, or none of it could be read.</returns>
    public async Task<ReturnedRoster?> FindAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var upload = await db.Set<RosterUpload>().AsNoTracking().SingleOrDefaultAsync(row => row.AccountId == actor.AccountId, ct);
        if (upload is null || !actor.ReachOf(Permission.ManageOrganisation).Everything)
        {
            return null;
        }

        var file = WithoutHiddenWages(upload.Read(), actor);
        var plan = await db.PlanRosterAsync(file, ct, shown: int.MaxValue);
        return plan.ProblemCount > 0 && file.RowCount > 0 ? new(upload.FileName, file, plan.Problems, await db.OrgUnits.NodesAsync(ct)) : null;
    }

    public async Task<IReadOnlyCollection<OrgNode>> UnitsAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return actor.ReachOf(Permission.ManageOrganisation).Everything ? await db.OrgUnits.NodesAsync(ct) : [];
    }

    // Somebody may have lost the right since the upload.
    private static RosterFile WithoutHiddenWages(RosterFile file, Actor actor) => actor.ReachOf(Permission.ReadWages).Everything ? file : file with
    {
        Given = file.Given & ~RosterParts.Wages,
        People = [.. file.People.Select(row => row with { WageFen = null })],
    };
}
