using Conduct.App.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Data.Configurations;

public sealed class JobRunConfiguration : IEntityTypeConfiguration<JobRun>
{
    public void Configure(EntityTypeBuilder<JobRun> builder)
    {
        builder.Property(run => run.Id).ValueGeneratedNever();
        builder.Property(run => run.Job).HasMaxLength(JobRun.JobMaxLength);
        builder.Property(run => run.Node).HasMaxLength(JobRun.TextMaxLength);
        builder.Property(run => run.ErrorClass).HasMaxLength(JobRun.TextMaxLength);
        builder.HasIndex(run => new { run.Job, run.Outcome, run.EndedAt });
        builder.HasIndex(run => run.StartedAt);
    }
}
