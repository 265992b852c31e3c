using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.App.Work.Deadlines;
using Conduct.App.Work.Deliveries;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Work.Robots;

/// <summary>What is posted by robots: what people hear of in their role, never what is meant for a subject; once for each robot, item and step.</summary>
public sealed class RobotPlan(OrganisationClock clock) : IDeliveryPlan
{
    public async Task<IEnumerable<Delivery>> PlanAsync(ConductDb db, IReadOnlyList<Notification> notifications, CancellationToken ct)
    {
        var told = notifications.Where(IsForRobots).ToList();
        if (told.Count == 0 || await db.ChatRobots.AsNoTracking().Where(robot => robot.Enabled).ToListAsync(ct) is not { Count: > 0 } robots)
        {
            return [];
        }

        var at = robots.ToLookup(robot => robot.UnitId);
        var tree = await db.OrgTreeAsync(ct);
        var now = clock.Now;
        var posts = told.SelectMany(row => Nearest(at, tree, row.UnitId!.Value).Select(robot => NewDelivery.Post(row, robot.Id, robot.Channel, now))).DistinctBy(post => post.Key).ToList();
        string[] keys = [.. posts.Select(post => post.Key)];
        var made = await db.Deliveries.Where(post => keys.Contains(post.Key)).Select(post => post.Key).ToHashSetAsync(ct);
        return posts.Where(post => !made.Contains(post.Key));
    }

    // An overdue item is posted to those who follow it up; its owner is reminded in person.
    private static bool IsForRobots(Notification row) => row.UnitId is not null && NotificationGroups.Of(row) switch
    {
        NotificationGroup.Approvals or NotificationGroup.Execution => true,
        NotificationGroup.Supervision => row.Kind == ReminderNotification.OverdueInReach.Code,
        NotificationGroup.OwnDecisions or NotificationGroup.OwnReviews or NotificationGroup.OwnDuties or NotificationGroup.OwnAccount or NotificationGroup.Proposals or NotificationGroup.LongWork or NotificationGroup.Reports => false,
    };

    private static IEnumerable<ChatRobot> Nearest(ILookup<Guid, ChatRobot> at, OrgTree tree, Guid unitId) =>
        tree.Contains(unitId) ? tree.Upwards(unitId).Select(unit => at[unit.Id]).FirstOrDefault(found => found.Any()) ?? [] : [];
}
