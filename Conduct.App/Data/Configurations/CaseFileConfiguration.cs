using Conduct.Domain.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Data.Configurations;

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
