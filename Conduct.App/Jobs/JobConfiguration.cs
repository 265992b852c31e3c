using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Jobs;

public sealed class JobRunConfiguration : IEntityTypeConfiguration<JobRun>
{
    public void Configure(EntityTypeBuilder<JobRun> builder)
    {
        builder.ToTable("JobRuns");
        builder.Property(run => run.Id).ValueGeneratedNever();
        builder.Property(run => run.Job).HasMaxLength(JobRun.JobMaxLength);
        builder.Property(run => run.Node).HasMaxLength(JobRun.TextMaxLength);
        builder.Property(run => run.ErrorClass).HasMaxLength(JobRun.TextMaxLength);
        builder.HasIndex(run => new { run.Job, run.Outcome, run.EndedAt });
        builder.HasIndex(run => run.StartedAt);

        // Whatever the nodes do: no job runs twice at once, and none twice for one time of its schedule or one click.
        builder.HasIndex(run => run.Job, "IX_JobRuns_Running").IsUnique().HasFilter($"\"Outcome\" = '{nameof(JobRunOutcome.Running)}'");
        builder.HasIndex(run => new { run.Job, run.DueAt }).IsUnique().HasFilter($"\"Outcome\" <> '{nameof(JobRunOutcome.Interrupted)}'");
    }
}

public sealed class JobPauseConfiguration : IEntityTypeConfiguration<JobPause>
{
    public void Configure(EntityTypeBuilder<JobPause> builder)
    {
        builder.ToTable("JobPauses");
        builder.HasKey(pause => pause.Job);
        builder.Property(pause => pause.Job).HasMaxLength(JobRun.JobMaxLength);
        builder.Property(pause => pause.Reason).HasMaxLength(KernelRules.ReasonMaxLength);
        builder.Property(pause => pause.By).HasMaxLength(Employee.NameMaxLength);
    }
}
