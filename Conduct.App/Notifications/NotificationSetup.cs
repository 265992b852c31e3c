using Conduct.App.Data;
using Conduct.App.Deadlines;
using Conduct.App.Notifications.Dispatch;

namespace Conduct.App.Notifications;

public static class NotificationSetup
{
    public static void AddNotifications(this IServiceCollection services)
    {
        services.AddSingleton<RoleHolders>();
        services.AddSingleton<CaseRecipients>();
        services.AddSingleton<ICommitStep, NotificationStep>();
        services.AddSingleton<ICommitStep, TrainingNotices>();
        services.AddSingleton<UnreadCount>();
        services.AddSingleton<ReminderSweep>();
        services.AddSingleton<OpenTabs>();
        services.AddSingleton<NotificationDispatcher>();
        services.AddHostedService<DispatchService>();
    }
}
