using Conduct.App.Data;
using Conduct.App.Platform;
using Conduct.App.Security;
using Conduct.App.Work.Deadlines;
using Conduct.App.Work.Deliveries;
using Conduct.App.Work.Dispatch;
using Conduct.App.Work.Mail;
using Conduct.App.Work.Notifications;
using Conduct.App.Work.Robots;

namespace Conduct.App.Work;

public static class WorkSetup
{
    /// <summary>What is due, what is told, and how it goes out.</summary>
    public static void AddWork(this IServiceCollection services)
    {
        services.AddSingleton<RoleHolders>();
        services.AddSingleton<CaseRecipients>();
        services.AddSingleton<ICommitStep, WriteNotifications>();
        services.AddSingleton<TouchedItems>();
        services.AddSingleton<ICommitStep>(provider => provider.GetRequiredService<TouchedItems>());
        services.AddSingleton<ReadWhatIsDone>();
        services.AddSingleton<UnreadCount>();
        services.AddSingleton<ReminderSweep>();
        services.AddSingleton<OpenTabs>();
        services.AddSingleton<NotificationDispatcher>();
        services.AddSingleton<StillDue>();
        services.AddSingleton(provider => PublicAddress.Read(provider.GetService<IConfiguration>()));
        services.AddSingleton<RobotRateLimit>();
        services.AddSingleton<DeliveryBatch>();
        services.AddSingleton<DeliverySignals>();
        services.AddSingleton<DeliveryStates>();
        services.AddScoped<DeliveryPolling>();
        services.AddMail();
        services.AddRobots();
        services.AddHostedService<DispatchService>();
        services.AddHostedService<DeliveryWorker>();
    }

    private static void AddRobots(this IServiceCollection services)
    {
        services.AddDataProtectionKeys();
        services.AddSingleton<RobotEncryption>();
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
        services.AddSingleton<PasswordLetters>();
        services.AddSingleton<IMailer, SmtpMailer>();
        services.AddSingleton<IDeliveryPlan, MailPlan>();
        services.AddSingleton<IDeliveryChannel, MailChannel>();
    }
}
