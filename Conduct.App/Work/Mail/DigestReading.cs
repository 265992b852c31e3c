using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.App.Work.Deadlines;
using Conduct.App.Work.Items;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Deadlines;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Work.Mail;

/// <summary>What waits and is overdue in a manager's units: what is due soon enough for a reminder, most overdue first.</summary>
public sealed class DigestReading(WorkingDays workingDays, OrganisationClock clock)
{
    public async Task<IReadOnlyList<DigestLine>> ReadAsync(ConductDb db, Guid managerId, CancellationToken ct)
    {
        var units = await UnitsAsync(db, managerId, ct);
        var named = await NamedInAsync(db, managerId, ct);
        var scope = new WorkScope(db, clock, workingDays, ct);
        var lines = new List<DigestLine>();
        foreach (var kind in DeadlineKinds.All)
        {
            var items = await kind.OpenAsync(scope with { Until = Until(kind) }, ct);
            lines.AddRange(items
                .Where(item => item.UnitId is { } unit && units.Contains(unit) && item.OwnerId != managerId && (item.CaseFileId is not { } file || !named.Contains(file)))
                .Select(item => new DigestLine(kind, item.Label, item.Term!.DueOn, item.Term!.DueOn < clock.Today, kind.LinkOf(item.Id, item.CaseFileId, ReminderAudience.Manager))));
        }

        return [.. lines.OrderBy(line => line.DueOn).ThenBy(line => line.Label, StringComparer.Ordinal)];
    }

    // A kind that reminds from half-time on would otherwise list everything there is; an approval waits from the moment it is asked for.
    private DateOnly Until(DeadlineKind kind) => kind.OwnerGroup == NotificationGroup.Approvals ? DateOnly.MaxValue
        : kind.Plan.Horizon(clock.Today) is var horizon && horizon == DateOnly.MaxValue ? clock.Today : horizon;

    private static async Task<HashSet<Guid>> UnitsAsync(ConductDb db, Guid managerId, CancellationToken ct)
    {
        var tree = await db.OrgTreeAsync(ct);
        var held = await db.RoleAssignments.Where(row => row.Role == Role.Manager && db.Set<Account>().Any(account => account.Id == row.AccountId && account.EmployeeId == managerId))
            .Select(row => row.UnitId).ToListAsync(ct);
        return [.. held.SelectMany(tree.Downwards).Select(unit => unit.Id)];
    }

    private static Task<HashSet<Guid>> NamedInAsync(ConductDb db, Guid managerId, CancellationToken ct) =>
        db.Subjects.Where(row => row.EmployeeId == managerId).Select(row => row.CaseFileId)
            .Concat(db.NamedPersons.Where(row => row.EmployeeId == managerId).Select(row => row.CaseFileId)).ToHashSetAsync(ct);
}
