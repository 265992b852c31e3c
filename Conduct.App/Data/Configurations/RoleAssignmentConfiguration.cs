using Conduct.App.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Data.Configurations;

public sealed class RoleAssignmentConfiguration : IEntityTypeConfiguration<RoleAssignment>
{
    public void Configure(EntityTypeBuilder<RoleAssignment> builder)
    {
        builder.HasKey(assignment => new { assignment.AccountId, assignment.Role, assignment.UnitId });
        builder.HasOne<Account>().WithMany().HasForeignKey(assignment => assignment.AccountId);
        builder.HasIndex(assignment => new { assignment.Role, assignment.UnitId });
    }
}
