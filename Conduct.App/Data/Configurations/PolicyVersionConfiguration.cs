using Conduct.Domain.Policies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Data.Configurations;

public sealed class PolicyVersionConfiguration : IEntityTypeConfiguration<PolicyVersion>
{
    public void Configure(EntityTypeBuilder<PolicyVersion> builder)
    {
        builder.ComplexProperty(version => version.Discussion);
        builder.ComplexProperty(version => version.Publication);
        builder.HasMany(version => version.Clauses).WithOne().HasForeignKey(clause => clause.PolicyVersionId);
        builder.Navigation(version => version.Clauses).AutoInclude();
        builder.HasIndex(version => new { version.PolicyId, version.Number }).IsUnique();
    }
}
