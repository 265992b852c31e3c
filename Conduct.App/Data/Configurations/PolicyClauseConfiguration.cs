using Conduct.Domain.Policies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Data.Configurations;

public sealed class PolicyClauseConfiguration : IEntityTypeConfiguration<PolicyClause>
{
    public void Configure(EntityTypeBuilder<PolicyClause> builder)
    {
        builder.Property(clause => clause.Code).HasMaxLength(PolicyClause.CodeMaxLength);
        builder.Property(clause => clause.Family).HasMaxLength(PolicyClause.FamilyMaxLength);
        builder.Property(clause => clause.Title).HasMaxLength(PolicyClause.TitleMaxLength);
        builder.Property(clause => clause.Text).HasMaxLength(PolicyClause.TextMaxLength);

        // As JSON the steps keep their order and are never read apart from their clause.
        builder.OwnsMany(clause => clause.Steps, steps => steps.ToJson());
        builder.HasIndex(clause => new { clause.PolicyVersionId, clause.Code }).IsUnique();
    }
}
