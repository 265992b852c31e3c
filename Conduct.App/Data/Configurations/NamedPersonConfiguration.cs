using Conduct.Domain.Cases;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Data.Configurations;

public sealed class NamedPersonConfiguration : IEntityTypeConfiguration<NamedPerson>
{
    public void Configure(EntityTypeBuilder<NamedPerson> builder)
    {
        builder.Property(named => named.Name).HasMaxLength(Employee.NameMaxLength);
        builder.HasIndex(named => new { named.EmployeeId, named.CaseFileId });
    }
}
