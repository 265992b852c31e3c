using Conduct.App.Data;
using Conduct.Domain.Deadlines;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Work.Notifications;

public sealed class NotificationConfiguration : IEntityTypeConfiguration<Notification>
{
    public void Configure(EntityTypeBuilder<Notification> builder)
    {
        builder.ToTable("Notifications");
        builder.Property(notification => notification.Id).ValueGeneratedNever();
        builder.Property(notification => notification.Kind).HasMaxLength(100);
        builder.Property(notification => notification.Step).HasConversion(step => step.ToString(), text => StepKey.Read(text)).HasMaxLength(100);
        builder.HasIndex(notification => new { notification.RecipientEmployeeId, notification.ItemId, notification.Step }).IsUnique();
        builder.Property(notification => notification.Deadline).HasMaxLength(40);
        builder.HasIndex(notification => notification.ItemId);

        // Holds only what is still to be passed on, in the order in which it was written.
        builder.HasIndex(notification => notification.Id, "IX_Notifications_Undispatched").HasFilter("\"DispatchedAt\" IS NULL");
        builder.HasIndex(notification => new { notification.RecipientEmployeeId, notification.ReadAt, notification.CreatedAt });
    }
}

public sealed class NotificationPreferenceConfiguration : IEntityTypeConfiguration<NotificationPreference>
{
    public void Configure(EntityTypeBuilder<NotificationPreference> builder)
    {
        builder.ToTable("NotificationPreferences");
        builder.HasKey(wishes => wishes.EmployeeId);
        builder.Property(wishes => wishes.EmployeeId).ValueGeneratedNever();
        builder.Property(wishes => wishes.Muted).HasJsonList();
        builder.Ignore(wishes => wishes.Quiet);
    }
}
