using Conduct.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Jobs.LongWorks;

/// <summary>What is done for people in the background.</summary>
public static class LongWorkSets
{
    extension(ConductDb db)
    {
        public DbSet<LongWork> LongWorks => db.Set<LongWork>();
    }
}
