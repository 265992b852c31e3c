using Conduct.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Work.Notifications;

/// <summary>What people were told, and what they want to be told.</summary>
public static class NotificationSets
{
    extension(ConductDb db)
    {
        public DbSet<Notification> Notifications => db.Set<Notification>();

        public DbSet<NotificationPreference> NotificationPreferences => db.Set<NotificationPreference>();
    }
}
