using Conduct.App.Data;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Organisation;

public sealed class UnitQuery(IDbContextFactory<ConductDb> databases)
{
    /// <returns>Null when there is no such unit for this visitor.</returns>
    public async Task<UnitView?> FindAsync(Guid id, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.OrgUnits.VisibleTo(actor, Permission.ManageOrganisation).Where(unit => unit.Id == id)
            .Select(unit => new UnitView(unit.Id, unit.Version, unit.Code, unit.Name, unit.ParentId, unit.Place)).SingleOrDefaultAsync(ct);
    }
}

public sealed record UnitView(Guid Id, int Version, string Code, string Name, Guid? ParentId, string? Place);
