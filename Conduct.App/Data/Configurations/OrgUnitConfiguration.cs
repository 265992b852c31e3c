using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Data.Configurations;

public sealed class OrgUnitConfiguration : IEntityTypeConfiguration<OrgUnit>
{
    public void Configure(EntityTypeBuilder<OrgUnit> builder)
    {
        builder.Property(unit => unit.Code).HasMaxLength(OrgUnit.CodeMaxLength);
        builder.Property(unit => unit.Name).HasMaxLength(OrgUnit.NameMaxLength);
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(unit => unit.ParentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(unit => unit.Code).IsUnique();
    }
}
