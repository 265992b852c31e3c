using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.App.Work.Deadlines;
using Conduct.App.Work.Items;
using Conduct.Domain.Deadlines;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.MyWork;

/// <summary>What others have to do in matters this person looks after, and who they are.</summary>
public sealed class OthersWorkQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock, WorkingDays workingDays, RoleHolders holders)
{
    private static readonly Role[] Asked = [Role.Manager, Role.Compliance];

    /// <returns>What has waited longest first.</returns>
    public async Task<IReadOnlyList<OthersItem>> FindAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var scope = new WorkScope(db, clock, workingDays, ct);
        var found = new List<OthersItem>();
        foreach (var kind in WorkKinds.All)
        {
            foreach (var permission in kind.WatchedBy.Where(actor.Has))
            {
                var items = (await kind.OpenAsync(scope with { Reader = new(actor, permission) }, ct)).Where(item => item.OwnerId != actor.EmployeeId).ToList();
                found.AddRange(await NamedAsync(scope, kind, items, ct));
            }
        }

        return [.. found.DistinctBy(one => (one.Item.Task.Code, one.Item.Id)).OrderBy(one => one.Item.Since).ThenBy(one => one.Item.Id)];
    }

    // Whoever owns an item is the person it is about; of all others the kind itself knows whom it asks.
    private async Task<IEnumerable<OthersItem>> NamedAsync(WorkScope scope, WorkKind kind, List<WorkItem> items, CancellationToken ct)
    {
        if (kind is not DeadlineKind asking || items.TrueForAll(item => item.OwnerId is not null))
        {
            return items.Select(item => new OthersItem(item, item.Person is { } owner ? [owner.Name] : []));
        }

        var recipients = await asking.RecipientsAsync(scope, items, await holders.ReadAsync(scope.Db, Asked, ct), ct);
        var asked = items.ToDictionary(item => item.Id, item => recipients.Of(item, ReminderAudience.Owner));
        Guid[] people = [.. asked.Values.SelectMany(ids => ids).Distinct()];
        var names = await scope.Db.Employees.Where(row => people.Contains(row.Id)).OrderBy(row => row.StaffNumber).Select(row => new { row.Id, row.Name }).ToListAsync(ct);
        return items.Select(item => new OthersItem(item, [.. names.Where(one => asked[item.Id].Contains(one.Id)).Select(one => one.Name)]));
    }
}

/// <param name="Item">What somebody else has to do.</param>
/// <param name="Whom">Their names; none when nobody can do it at present.</param>
public sealed record OthersItem(WorkItem Item, IReadOnlyList<string> Whom);
