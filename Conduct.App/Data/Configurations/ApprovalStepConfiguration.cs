using Conduct.Domain.Penalties;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Data.Configurations;

public sealed class ApprovalStepConfiguration : IEntityTypeConfiguration<ApprovalStep>
{
    public void Configure(EntityTypeBuilder<ApprovalStep> builder)
    {
        builder.Property(step => step.UnitName).HasMaxLength(OrgUnit.NameMaxLength);
        builder.ComplexProperty(step => step.Decided);
        builder.HasIndex(step => new { step.UnitId, step.Role, step.Outcome });
    }
}
