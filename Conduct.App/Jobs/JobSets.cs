using Conduct.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Jobs;

/// <summary>Runs and pauses of jobs.</summary>
public static class JobSets
{
    extension(ConductDb db)
    {
        public DbSet<JobRun> JobRuns => db.Set<JobRun>();

        public DbSet<JobPause> JobPauses => db.Set<JobPause>();
    }
}
