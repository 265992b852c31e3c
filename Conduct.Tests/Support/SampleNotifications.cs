using Conduct.App.Work.Notifications;
using Conduct.Domain.Kernel;

namespace Conduct.Tests.Support;

/// <summary>Notifications as the app writes them.</summary>
public static class SampleNotifications
{
    public static Notification To(Guid employeeId, string kind = "PenaltyApproved", Guid? unitId = null, Guid? itemId = null) =>
        new NotificationDraft(NotificationKinds.Of(kind), itemId ?? NewId.Next(), new(kind), NewId.Next(), new("C-2026-000123", new DateOnly(2026, 3, 16), 7), [employeeId]) { UnitId = unitId }
            .Rows(TestClock.Start).Single();
}
