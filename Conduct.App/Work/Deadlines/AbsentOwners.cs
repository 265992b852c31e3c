using Conduct.App.Data;
using Conduct.App.Security;
using Conduct.App.Work.Items;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Work.Deadlines;

/// <summary>Owners who have left the company, and who is told in their place.</summary>
internal sealed class AbsentOwners(IReadOnlyDictionary<Guid, AbsentOwner> leavers, IReadOnlySet<Guid> present, RoleDirectory roles)
{
    public static async Task<AbsentOwners> ReadAsync(ConductDb db, IReadOnlyCollection<WorkItem> items, RoleDirectory roles, DateOnly today, CancellationToken ct)
    {
        Guid[] owners = [.. items.Select(item => item.OwnerId).OfType<Guid>().Distinct()];
        var there = db.Employees.Where(Employment.On(today));
        var left = await db.Employees.Where(row => owners.Contains(row.Id) && !there.Any(one => one.Id == row.Id))
            .Select(row => new AbsentOwner(row.Id, row.LineManagerId, row.UnitId)).ToDictionaryAsync(row => row.Id, ct);
        Guid[] managers = [.. left.Values.Select(leaver => leaver.LineManagerId).OfType<Guid>().Distinct()];
        var present = await there.Where(row => managers.Contains(row.Id)).Select(row => row.Id).ToHashSetAsync(ct);
        return new(left, present, roles);
    }

    /// <summary>The owner's manager; null while the owner is there.</summary>
    public IReadOnlyList<Guid>? ManagersOf(WorkItem item) => item.OwnerId is not { } owner || !leavers.TryGetValue(owner, out var leaver) ? null
        : leaver.LineManagerId is { } manager && present.Contains(manager) ? [manager]
        : roles.Nearest(Role.Manager, leaver.UnitId, new HashSet<Guid> { owner });
}

internal sealed record AbsentOwner(Guid Id, Guid? LineManagerId, Guid UnitId);
