using Conduct.App.Notifications.Preferences;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Data.Configurations;

public sealed class NotificationPreferenceConfiguration : IEntityTypeConfiguration<NotificationPreference>
{
    public void Configure(EntityTypeBuilder<NotificationPreference> builder)
    {
        builder.HasKey(wishes => wishes.EmployeeId);
        builder.Property(wishes => wishes.EmployeeId).ValueGeneratedNever();
        builder.Property(wishes => wishes.Muted).HasJsonList();
        builder.Ignore(wishes => wishes.Quiet);
    }
}
