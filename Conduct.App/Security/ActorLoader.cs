using Conduct.App.Data;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Security;

/// <summary>Makes an actor of an account, from what the database says now: two queries, whatever the size of the organisation.</summary>
public sealed class ActorLoader(IDbContextFactory<ConductDb> databases, LiveSessions sessions)
{
    /// <summary>The actor, for what is done without a session; null when the account is gone or disabled, or is that of somebody who does not work here today (rule 24).</summary>
    public async Task<Actor?> FindAsync(Guid accountId, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await OfAsync(db, await sessions.InService(db).SingleOrDefaultAsync(account => account.Id == accountId, ct), ct);
    }

    /// <summary>The actor behind a session; null also when that has ended.</summary>
    public async Task<Actor?> FindAsync(SessionKey session, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await OfAsync(db, await sessions.FindAsync(db, session, ct), ct);
    }

    private static async Task<Actor?> OfAsync(ConductDb db, Account? account, CancellationToken ct)
    {
        if (account is null)
        {
            return null;
        }

        var rows = await StandingAsync(db, account, ct);
        return new Actor(
            account.Id,
            account.EmployeeId,
            account.DisplayName,
            [.. rows.Where(row => row.Role is not null).GroupBy(row => (row.Role, row.HeldFor)).Select(GrantOf)],
            rows.Where(row => row is { Role: null, HeldFor: null }).Select(row => row.Id).ToHashSet(),
            rows.Where(row => row is { Role: null, HeldFor: not null }).Select(row => row.Id).ToHashSet());
    }

    private static RoleGrant GrantOf(IGrouping<(string? Role, Guid? HeldFor), Standing> held) =>
        new(Enum.Parse<Role>(held.Key.Role!), held.Key.HeldFor!.Value, held.Any(row => row.Everything) ? UnitReach.All : UnitReach.Of(held.Select(row => row.Id)));

    // A role reaches its unit and all below; held for the one unit at the top, it reaches everything, and no unit needs to be listed.
    // Rule 23: whoever is a subject or named cannot open the case, or the report.
    private static Task<List<Standing>> StandingAsync(ConductDb db, Account account, CancellationToken ct)
    {
        var (accountId, employeeId) = (account.Id, account.EmployeeId ?? Guid.Empty);
        return db.Database.SqlQuery<Standing>($"""
            WITH RECURSIVE reach AS (
                SELECT held."Role", held."UnitId" AS "HeldFor", unit."Id",
                    (unit."ParentId" IS NULL AND (SELECT COUNT(*) FROM "OrgUnits" AS top WHERE top."ParentId" IS NULL) = 1) AS "Everything"
                FROM "RoleAssignments" AS held JOIN "OrgUnits" AS unit ON unit."Id" = held."UnitId" WHERE held."AccountId" = {accountId}
                UNION
                SELECT reach."Role", reach."HeldFor", below."Id", FALSE
                FROM reach JOIN "OrgUnits" AS below ON below."ParentId" = reach."Id" WHERE NOT reach."Everything")
            SELECT "Role", "HeldFor", "Id", "Everything" FROM reach
            UNION ALL SELECT NULL, NULL, "CaseFileId", FALSE FROM "Subjects" WHERE "EmployeeId" = {employeeId}
            UNION ALL SELECT NULL, NULL, "CaseFileId", FALSE FROM "NamedPersons" WHERE "EmployeeId" = {employeeId}
            UNION ALL SELECT NULL, "ReportId", "ReportId", FALSE FROM "NamedInReports" WHERE "EmployeeId" = {employeeId}
            """).ToListAsync(ct);
    }

    /// <summary>A unit that a role reaches; without a role, a case that names the person, or a report, which stands twice.</summary>
    private sealed record Standing(string? Role, Guid? HeldFor, Guid Id, bool Everything);
}
