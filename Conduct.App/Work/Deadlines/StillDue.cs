using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Work.Notifications;

namespace Conduct.App.Work.Deadlines;

/// <summary>Whether what a notification asks for is still to be done: what waited for its turn may be out of date by then.</summary>
public sealed class StillDue(WorkingDays workingDays, OrganisationClock clock)
{
    public async Task<bool> StillAsksAsync(ConductDb db, Notification notification, CancellationToken ct)
    {
        var kind = NotificationKinds.Of(notification.Kind);
        return kind.WorkOf(notification) is not { } work
            || (await work.OpenAsync(new(db, clock, workingDays, ct) { Only = [notification.ItemId] }, ct)).Any(item => kind.StillAsks(notification, item));
    }
}
