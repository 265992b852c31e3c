using Conduct.Domain.Cases;
using Conduct.Domain.Penalties;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Data.Configurations;

public sealed class PenaltyDecisionConfiguration : IEntityTypeConfiguration<PenaltyDecision>
{
    public void Configure(EntityTypeBuilder<PenaltyDecision> builder)
    {
        builder.Ignore(decision => decision.CurrentStep);
        builder.ComplexProperty(decision => decision.Proposed);
        builder.ComplexProperty(decision => decision.Service);
        builder.PrimitiveCollection(decision => decision.AllegationIds);
        builder.Property(decision => decision.LookBacks).HasJsonList<LookBack>();
        builder.HasMany(decision => decision.Measures).WithOne().HasForeignKey(measure => measure.DecisionId);
        builder.HasMany(decision => decision.Steps).WithOne().HasForeignKey("DecisionId");
        builder.Navigation(decision => decision.Measures).AutoInclude();
        builder.Navigation(decision => decision.Steps).AutoInclude();
        builder.HasOne<CaseFile>().WithMany().HasForeignKey(decision => decision.CaseFileId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(decision => decision.SubjectId);
        builder.HasIndex(decision => new { decision.Status, decision.CaseFileId });
        builder.HasIndex(decision => new { decision.EmployeeId, decision.EffectiveOn });
    }
}
