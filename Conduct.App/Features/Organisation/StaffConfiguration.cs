using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Features.Organisation;

public sealed class EmployeeConfiguration : IEntityTypeConfiguration<Employee>
{
    public void Configure(EntityTypeBuilder<Employee> builder)
    {
        builder.Ignore(employee => employee.Details);
        builder.Property(employee => employee.StaffNumber).HasMaxLength(Employee.StaffNumberMaxLength);
        builder.Property(employee => employee.Name).HasMaxLength(Employee.NameMaxLength);
        builder.Property(employee => employee.SearchText).HasMaxLength(PersonSearch.TextMaxLength);
        builder.Property(employee => employee.Post).HasMaxLength(Employee.PostMaxLength);
        builder.Property(employee => employee.Email).HasMaxLength(Employee.EmailMaxLength);
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(employee => employee.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(employee => employee.Former).WithOne().HasForeignKey(period => period.EmployeeId);
        builder.Navigation(employee => employee.Former).AutoInclude();
        builder.HasIndex(employee => employee.StaffNumber).IsUnique();
        builder.HasIndex(employee => employee.Name);
        builder.HasIndex(employee => employee.LineManagerId);
    }
}

public sealed class FormerEmploymentConfiguration : IEntityTypeConfiguration<FormerEmployment>
{
    public void Configure(EntityTypeBuilder<FormerEmployment> builder)
    {
        builder.ToTable("FormerEmployments");
        builder.HasIndex(period => new { period.EmployeeId, period.From }).IsUnique();
    }
}

public sealed class OrgUnitConfiguration : IEntityTypeConfiguration<OrgUnit>
{
    public void Configure(EntityTypeBuilder<OrgUnit> builder)
    {
        builder.Property(unit => unit.Code).HasMaxLength(OrgUnit.CodeMaxLength);
        builder.Property(unit => unit.Name).HasMaxLength(OrgUnit.NameMaxLength);
        builder.Property(unit => unit.Place).HasMaxLength(WorkPlace.MaxLength);
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(unit => unit.ParentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(unit => unit.Code).IsUnique();
    }
}
