using Conduct.App.Data;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.MyWork;

/// <summary>What is still to be set up, for whoever looks after the whole installation.</summary>
public sealed class FirstStepsQuery(IDbContextFactory<ConductDb> databases)
{
    /// <returns>Null when there is nothing to set up, or it is somebody else's work.</returns>
    public async Task<FirstSteps?> FindAsync(Actor actor, CancellationToken ct)
    {
        if (!actor.ReachOf(Permission.ManageAccounts).Everything)
        {
            return null;
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        var steps = new FirstSteps(
            await db.Employees.AnyAsync(ct),
            await db.Users.AnyAsync(account => account.Id != actor.AccountId, ct),
            await db.RoleAssignments.AnyAsync(held => held.Role == Role.HrOfficer, ct),
            await db.RoleAssignments.AnyAsync(held => held.Role == Role.Manager, ct));
        return steps.Done ? null : steps;
    }
}

/// <summary>How far a new installation has come; shown to its administrator until all is done.</summary>
/// <param name="HasStaff">Employees are entered or imported.</param>
/// <param name="HasAccounts">Somebody besides the first administrator can sign in.</param>
/// <param name="HasOfficer">Somebody can file a case.</param>
/// <param name="HasManager">Somebody can approve a penalty.</param>
public sealed record FirstSteps(bool HasStaff, bool HasAccounts, bool HasOfficer, bool HasManager)
{
    public bool Done => HasStaff && HasAccounts && HasOfficer && HasManager;
}
