using System.Globalization;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Kernel;

namespace Conduct.App.Work.Deliveries;

/// <summary>The deliveries there are; the unique key of each keeps it from being made twice, whatever restarts.</summary>
public static class NewDelivery
{
    public static Delivery Mail(Guid notificationId, Guid employeeId, DateTimeOffset notBefore, DateTimeOffset now) => new()
    {
        Id = NewId.Next(),
        Channel = DeliveryChannel.Mail,
        Purpose = DeliveryPurpose.Notification,
        Key = $"mail:{notificationId:N}",
        NotificationId = notificationId,
        RecipientEmployeeId = employeeId,
        CreatedAt = now,
        NextAttemptAt = notBefore,
    };

    /// <param name="day">In the organisation's zone.</param>
    public static Delivery Digest(Guid employeeId, DateOnly day, DateTimeOffset now) => new()
    {
        Id = NewId.Next(),
        Channel = DeliveryChannel.Mail,
        Purpose = DeliveryPurpose.Digest,
        Key = DigestKey(employeeId, day),
        RecipientEmployeeId = employeeId,
        CreatedAt = now,
        NextAttemptAt = now,
    };

    public static string DigestKey(Guid employeeId, DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"digest:{employeeId:N}:{day:yyyy-MM-dd}");

    public static Delivery Post(Notification row, Guid robotId, DeliveryChannel channel, DateTimeOffset now) => new()
    {
        Id = NewId.Next(),
        Channel = channel,
        Purpose = DeliveryPurpose.Notification,
        Key = $"robot:{robotId:N}:{row.ItemId:N}:{row.Step}",
        NotificationId = row.Id,
        RobotId = robotId,
        CreatedAt = now,
        NextAttemptAt = now,
    };

    public static Delivery TestPost(Guid id, Guid robotId, DeliveryChannel channel, DateTimeOffset now) => new()
    {
        Id = id,
        Channel = channel,
        Purpose = DeliveryPurpose.Test,
        Key = $"test:{id:N}",
        RobotId = robotId,
        CreatedAt = now,
        NextAttemptAt = now,
    };

    public static Delivery TestMail(Guid id, Guid employeeId, DateTimeOffset now) => new()
    {
        Id = id,
        Channel = DeliveryChannel.Mail,
        Purpose = DeliveryPurpose.Test,
        Key = $"test:{id:N}",
        RecipientEmployeeId = employeeId,
        CreatedAt = now,
        NextAttemptAt = now,
    };

    /// <summary>A link to choose a password; the secret in it is made when it is sent, and kept nowhere.</summary>
    public static Delivery PasswordLink(Guid id, Guid employeeId, DeliveryPurpose purpose, DateTimeOffset now) => new()
    {
        Id = id,
        Channel = DeliveryChannel.Mail,
        Purpose = purpose,
        Key = $"password:{id:N}",
        RecipientEmployeeId = employeeId,
        CreatedAt = now,
        NextAttemptAt = now,
    };
}
