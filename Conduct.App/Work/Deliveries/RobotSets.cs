using Conduct.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Work.Deliveries;

/// <summary>Group robots of chats.</summary>
public static class RobotSets
{
    extension(ConductDb db)
    {
        public DbSet<ChatRobot> ChatRobots => db.Set<ChatRobot>();
    }
}
