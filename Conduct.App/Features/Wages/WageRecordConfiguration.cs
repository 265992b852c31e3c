using Conduct.Domain.Deductions;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Features.Wages;

public sealed class WageRecordConfiguration : IEntityTypeConfiguration<WageRecord>
{
    public void Configure(EntityTypeBuilder<WageRecord> builder)
    {
        builder.Ignore(record => record.Amounts);
        builder.HasOne<Employee>().WithMany().HasForeignKey(record => record.EmployeeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(record => new { record.EmployeeId, record.Month }).IsUnique();
        builder.HasIndex(record => record.Month);
    }
}

public sealed class MinimumWageConfiguration : IEntityTypeConfiguration<MinimumWage>
{
    public void Configure(EntityTypeBuilder<MinimumWage> builder)
    {
        builder.Property(row => row.Place).HasMaxLength(WorkPlace.MaxLength);
        builder.Property(row => row.Source).HasMaxLength(MinimumWage.SourceMaxLength);
        builder.ComplexProperty(row => row.Entered);
        builder.ComplexProperty(row => row.Checked);
        builder.HasIndex(row => new { row.Place, row.ValidFrom });
    }
}
