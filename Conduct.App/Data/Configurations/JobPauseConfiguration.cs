using Conduct.App.Jobs;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Data.Configurations;

public sealed class JobPauseConfiguration : IEntityTypeConfiguration<JobPause>
{
    public void Configure(EntityTypeBuilder<JobPause> builder)
    {
        builder.HasKey(pause => pause.Job);
        builder.Property(pause => pause.Job).HasMaxLength(JobRun.JobMaxLength);
        builder.Property(pause => pause.Reason).HasMaxLength(KernelRules.ReasonMaxLength);
        builder.Property(pause => pause.By).HasMaxLength(Employee.NameMaxLength);
    }
}
