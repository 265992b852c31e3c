using Conduct.App.Data;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Security;

/// <summary>Makes an actor of an account, from what the database says now.</summary>
public sealed class ActorLoader(IDbContextFactory<ConductDb> databases)
{
    /// <summary>The actor; null when the account is gone or disabled.</summary>
    public async Task<Actor?> FindAsync(Guid accountId, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var account = await db.Users.AsNoTracking().SingleOrDefaultAsync(row => row.Id == accountId && !row.Disabled, ct);
        if (account is null)
        {
            return null;
        }

        var assignments = await db.RoleAssignments.AsNoTracking().Where(row => row.AccountId == accountId).ToListAsync(ct);
        var grants = assignments.Select(row => new RoleGrant(row.Role, row.UnitId, UnitReach.Of([row.UnitId])));
        return new Actor(account.Id, account.EmployeeId, account.DisplayName, [.. grants], new HashSet<Guid>());
    }
}
