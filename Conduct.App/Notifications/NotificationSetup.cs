using Conduct.App.Data;
using Conduct.App.Deadlines;
using Conduct.App.Notifications.Delivering;
using Conduct.App.Notifications.Dispatch;
using Conduct.App.Notifications.Mail;
using Conduct.App.Notifications.Robots;
using Conduct.App.Security;

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
        services.AddSingleton<OpenItems>();
        services.AddSingleton(provider => PublicAddress.Read(provider.GetService<IConfiguration>()));
        services.AddSingleton<RobotPace>();
        services.AddSingleton<DeliveryRound>();
        services.AddSingleton<DeliveryCalls>();
        services.AddSingleton<DeliveryLooks>();
        services.AddScoped<DeliveryWatch>();
        services.AddMail();
        services.AddRobots();
        services.AddHostedService<DispatchService>();
        services.AddHostedService<DeliveryService>();
    }

    private static void AddRobots(this IServiceCollection services)
    {
        services.AddSealing();
        services.AddSingleton<RobotSeal>();
        services.AddSingleton<RobotClient>();
        services.AddSingleton(provider => RobotAddresses.Read(provider.GetService<IConfiguration>()));
        services.AddSingleton<IDeliveryPlan, RobotPlan>();
        foreach (var vendor in RobotVendor.All)
        {
            services.AddSingleton<IDeliveryChannel>(provider => ActivatorUtilities.CreateInstance<RobotChannel>(provider, vendor));
        }
    }

    private static void AddMail(this IServiceCollection services)
    {
        services.AddSingleton(provider => MailSettings.Read(provider.GetService<IConfiguration>()));
        services.AddSingleton<MailReaders>();
        services.AddSingleton<DigestReading>();
        services.AddSingleton<DigestSweep>();
        services.AddSingleton<Letters>();
        services.AddSingleton<IMailer, SmtpMailer>();
        services.AddSingleton<IDeliveryPlan, MailPlan>();
        services.AddSingleton<IDeliveryChannel, MailChannel>();
    }
}
