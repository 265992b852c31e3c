using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Security;

/// <summary>Makes an actor of an account, from what the database says now.</summary>
public sealed class ActorLoader(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    /// <summary>The actor; null when the account is gone or disabled, or is that of somebody who does not work here today (rule 24).</summary>
    public async Task<Actor?> FindAsync(Guid accountId, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var employed = db.Employees.Where(Employment.On(clock.Today));
        var account = await db.Users.AsNoTracking().SingleOrDefaultAsync(
            row => row.Id == accountId && !row.Disabled && (row.EmployeeId == null || employed.Any(employee => employee.Id == row.EmployeeId)), ct);
        return account is null
            ? null
            : new Actor(account.Id, account.EmployeeId, account.DisplayName, await GrantsOfAsync(db, accountId, ct), await RecusedAsync(db, account.EmployeeId, ct));
    }

    private static async Task<RoleGrant[]> GrantsOfAsync(ConductDb db, Guid accountId, CancellationToken ct)
    {
        var assignments = await db.RoleAssignments.AsNoTracking().Where(row => row.AccountId == accountId).ToListAsync(ct);
        if (assignments.Count == 0)
        {
            return [];
        }

        var tree = await db.OrgTreeAsync(ct);
        return [.. assignments.Where(row => tree.Contains(row.UnitId)).Select(row => new RoleGrant(row.Role, row.UnitId, tree.ReachFrom(row.UnitId)))];
    }

    // Rule 23: whoever is a subject or named cannot open the case.
    private static async Task<HashSet<Guid>> RecusedAsync(ConductDb db, Guid? employeeId, CancellationToken ct) => employeeId is not { } id
        ? []
        : await db.Subjects.Where(subject => subject.EmployeeId == id).Select(subject => subject.CaseFileId)
            .Union(db.NamedPersons.Where(named => named.EmployeeId == id).Select(named => named.CaseFileId))
            .ToHashSetAsync(ct);
}
