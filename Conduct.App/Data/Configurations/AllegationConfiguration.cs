using Conduct.Domain.Cases;
using Conduct.Domain.Policies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Data.Configurations;

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
    }
}
