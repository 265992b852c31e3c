using Conduct.App.Security;
using Conduct.App.Work.Items;
using Conduct.Domain.Deadlines;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Work.Deadlines;

/// <summary>Whom to tell about some items, worked out for all of them at once.</summary>
internal class Recipients(RoleDirectory roles, ILookup<Guid, Guid> named)
{
    protected RoleDirectory Roles { get; } = roles;

    public static async Task<Recipients> ReadAsync(WorkScope scope, IReadOnlyCollection<WorkItem> items, RoleDirectory roles, CancellationToken ct) =>
        new(roles, await NamedAsync(scope, items, ct));

    /// <summary>The employees of the audience for this item.</summary>
    public virtual IReadOnlyList<Guid> Of(WorkItem item, ReminderAudience audience) => audience switch
    {
        ReminderAudience.Owner => item.OwnerId is { } owner ? [owner] : [],
        ReminderAudience.HrOfficer => Officers(item),
        ReminderAudience.Compliance => item.UnitId is { } unit ? [.. Roles.Reaching(Role.Compliance, unit).Except(Barred(item))] : [],
        ReminderAudience.Manager or ReminderAudience.NextLevel => item.UnitId is { } unit ? Roles.Nearest(Role.Manager, unit, Barred(item)) : [],
    };

    /// <summary>Who is named in the item's case: they learn of it on their own side only (rule 23).</summary>
    protected HashSet<Guid> Barred(WorkItem item) => item.CaseFileId is { } id ? [.. named[id]] : [];

    public static async Task<ILookup<Guid, Guid>> NamedAsync(WorkScope scope, IReadOnlyCollection<WorkItem> items, CancellationToken ct)
    {
        Guid[] cases = [.. items.Select(item => item.CaseFileId).OfType<Guid>().Distinct()];
        var subjects = scope.Db.Subjects.Where(row => cases.Contains(row.CaseFileId)).Select(row => new { row.CaseFileId, row.EmployeeId });
        var mentioned = scope.Db.NamedPersons.Where(row => cases.Contains(row.CaseFileId)).Select(row => new { row.CaseFileId, row.EmployeeId });
        return (await subjects.Concat(mentioned).ToListAsync(ct)).ToLookup(row => row.CaseFileId, row => row.EmployeeId);
    }

    private IReadOnlyList<Guid> Officers(WorkItem item)
    {
        var reaching = item.UnitId is { } unit ? Roles.Reaching(Role.HrOfficer, unit) : [];
        return item.ResponsibleId is { } one && reaching.Contains(one) ? [one] : [.. reaching.Except(Barred(item))];
    }
}
