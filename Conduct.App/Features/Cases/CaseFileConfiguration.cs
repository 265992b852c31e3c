using Conduct.App.Data;
using Conduct.Domain.Cases;
using Conduct.Domain.Policies;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Features.Cases;

public sealed class CaseFileConfiguration : IEntityTypeConfiguration<CaseFile>
{
    public void Configure(EntityTypeBuilder<CaseFile> builder)
    {
        builder.Ignore(caseFile => caseFile.OpenStatusChanges);
        builder.Property(caseFile => caseFile.Number).HasMaxLength(20);
        builder.Property(caseFile => caseFile.Draft).HasJson();
        builder.ComplexProperty(caseFile => caseFile.Drafted);
        builder.ComplexProperty(caseFile => caseFile.Filed);
        builder.ComplexProperty(caseFile => caseFile.Incident);
        builder.ComplexProperty(caseFile => caseFile.Hold);
        builder.PrimitiveCollection(caseFile => caseFile.InvestigatorIds);
        builder.HasMany(caseFile => caseFile.Subjects).WithOne().HasForeignKey(subject => subject.CaseFileId);
        builder.HasMany(caseFile => caseFile.Evidence).WithOne().HasForeignKey(item => item.CaseFileId);
        builder.HasMany(caseFile => caseFile.NamedPersons).WithOne().HasForeignKey(named => named.CaseFileId);
        builder.Navigation(caseFile => caseFile.Subjects).AutoInclude();
        builder.Navigation(caseFile => caseFile.Evidence).AutoInclude();
        builder.Navigation(caseFile => caseFile.NamedPersons).AutoInclude();
        builder.HasIndex(caseFile => caseFile.Number).IsUnique();
        builder.HasIndex(caseFile => caseFile.Status);
    }
}

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

public sealed class AllegationConfiguration : IEntityTypeConfiguration<Allegation>
{
    public void Configure(EntityTypeBuilder<Allegation> builder)
    {
        builder.Property(allegation => allegation.ClauseCode).HasMaxLength(PolicyClause.CodeMaxLength);
        builder.Property(allegation => allegation.ClauseFamily).HasMaxLength(PolicyClause.FamilyMaxLength);
        builder.Property(allegation => allegation.ClauseTitle).HasMaxLength(PolicyClause.TitleMaxLength);
        builder.Property(allegation => allegation.ClauseTitleEn).HasMaxLength(PolicyClause.TitleMaxLength);
        builder.ComplexProperty(allegation => allegation.Found);
        builder.PrimitiveCollection(allegation => allegation.EvidenceIds);
        builder.HasIndex(allegation => allegation.DecisionId);
        builder.HasIndex(allegation => new { allegation.ClauseFamily, allegation.SubjectId });
        builder.HasIndex(allegation => new { allegation.ClauseFamily, allegation.DecisionId });
    }
}

public sealed class NamedPersonConfiguration : IEntityTypeConfiguration<NamedPerson>
{
    public void Configure(EntityTypeBuilder<NamedPerson> builder)
    {
        builder.Property(named => named.Name).HasMaxLength(Employee.NameMaxLength);
        builder.HasIndex(named => new { named.EmployeeId, named.CaseFileId });
    }
}

public sealed class EvidenceItemConfiguration : IEntityTypeConfiguration<EvidenceItem>
{
    public void Configure(EntityTypeBuilder<EvidenceItem> builder)
    {
        builder.Property(item => item.FileName).HasMaxLength(EvidenceItem.FileNameMaxLength);
        builder.Property(item => item.Sha256).HasMaxLength(64);
        builder.Property(item => item.ContentType).HasMaxLength(100);
        builder.Property(item => item.Source).HasMaxLength(EvidenceItem.SourceMaxLength);
        builder.ComplexProperty(item => item.Added);
        builder.HasIndex(item => item.Sha256);
    }
}
