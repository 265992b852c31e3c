using Conduct.Domain.Cases;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Data.Configurations;

public sealed class SubjectConfiguration : IEntityTypeConfiguration<Subject>
{
    public void Configure(EntityTypeBuilder<Subject> builder)
    {
        builder.Property(subject => subject.StaffNumber).HasMaxLength(Employee.StaffNumberMaxLength);
        builder.Property(subject => subject.Name).HasMaxLength(Employee.NameMaxLength);
        builder.Property(subject => subject.Post).HasMaxLength(Employee.PostMaxLength);
        builder.Property(subject => subject.UnitName).HasMaxLength(OrgUnit.NameMaxLength);
        builder.Ignore(subject => subject.Statement);
        builder.Property(subject => subject.Statements).HasJsonList<Statement>();
        builder.HasMany(subject => subject.Allegations).WithOne().HasForeignKey(allegation => allegation.SubjectId);
        builder.Navigation(subject => subject.Allegations).AutoInclude();
        builder.HasOne<Employee>().WithMany().HasForeignKey(subject => subject.EmployeeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(subject => new { subject.UnitId, subject.CaseFileId });
    }
}
