using Conduct.Domain.Policies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Data.Configurations;

public sealed class PolicyConfiguration : IEntityTypeConfiguration<Policy>
{
    public void Configure(EntityTypeBuilder<Policy> builder)
    {
        builder.Property(policy => policy.Code).HasMaxLength(Policy.CodeMaxLength);
        builder.Property(policy => policy.Title).HasMaxLength(Policy.TitleMaxLength);
        builder.Property(policy => policy.TitleEn).HasMaxLength(Policy.TitleMaxLength);
        builder.HasMany(policy => policy.Versions).WithOne().HasForeignKey(version => version.PolicyId);
        builder.Navigation(policy => policy.Versions).AutoInclude();
        builder.Ignore(policy => policy.OpenCalls);
        builder.HasMany(policy => policy.Reviews).WithOne().HasForeignKey(review => review.PolicyId);
        builder.HasMany(policy => policy.Calls).WithOne().HasForeignKey(call => call.PolicyId);
        builder.Navigation(policy => policy.Reviews).AutoInclude();
        builder.Navigation(policy => policy.Calls).AutoInclude();
        builder.HasIndex(policy => policy.Code).IsUnique();
    }
}
