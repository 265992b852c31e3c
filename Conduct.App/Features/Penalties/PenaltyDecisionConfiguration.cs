using Conduct.App.Data;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Features.Penalties;

public sealed class PenaltyDecisionConfiguration : IEntityTypeConfiguration<PenaltyDecision>
{
    public void Configure(EntityTypeBuilder<PenaltyDecision> builder)
    {
        builder.Ignore(decision => decision.CurrentStep);
        builder.ComplexProperty(decision => decision.Proposed);
        builder.ComplexProperty(decision => decision.Service);
        builder.PrimitiveCollection(decision => decision.AllegationIds);
        builder.Property(decision => decision.LookBacks).HasJsonList<LookBack>();
        builder.Ignore(decision => decision.NeedsUnion);
        builder.Property(decision => decision.Concerns).HasJsonList<Concern>();
        builder.Property(decision => decision.Circumstances).HasJsonList<Circumstance>();
        builder.Property(decision => decision.Union).HasJson();
        builder.HasMany(decision => decision.Measures).WithOne().HasForeignKey(measure => measure.DecisionId);
        builder.HasMany(decision => decision.Steps).WithOne().HasForeignKey("DecisionId");
        builder.Navigation(decision => decision.Measures).AutoInclude();
        builder.Navigation(decision => decision.Steps).AutoInclude();
        builder.HasMany(decision => decision.PayrollParts).WithOne().HasForeignKey(part => part.DecisionId);
        builder.Navigation(decision => decision.PayrollParts).AutoInclude();
        builder.HasOne<CaseFile>().WithMany().HasForeignKey(decision => decision.CaseFileId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(decision => decision.SubjectId);
        builder.HasIndex(decision => new { decision.Status, decision.CaseFileId });
        builder.HasIndex(decision => new { decision.EmployeeId, decision.EffectiveOn });
    }
}

public sealed class MeasureConfiguration : IEntityTypeConfiguration<Measure>
{
    public void Configure(EntityTypeBuilder<Measure> builder)
    {
        builder.Ignore(measure => measure.AsDecided);
        builder.Property(measure => measure.Original).HasJson();
        builder.Property(measure => measure.Detail).HasMaxLength(MeasureDraft.DetailMaxLength);
        builder.ComplexProperty(measure => measure.Settled);
        builder.HasIndex(measure => new { measure.Kind, measure.Status, measure.DecisionId });
    }
}

public sealed class PayrollPartConfiguration : IEntityTypeConfiguration<PayrollPart>
{
    public void Configure(EntityTypeBuilder<PayrollPart> builder)
    {
        builder.ToTable("PayrollParts");
        builder.ComplexProperty(part => part.Passed);
        builder.ComplexProperty(part => part.Returned);
        builder.Property(part => part.ReturnReason).HasMaxLength(KernelRules.ReasonMaxLength);
        builder.HasIndex(part => new { part.Month, part.DecisionId });
    }
}

public sealed class ApprovalStepConfiguration : IEntityTypeConfiguration<ApprovalStep>
{
    public void Configure(EntityTypeBuilder<ApprovalStep> builder)
    {
        builder.Property(step => step.UnitName).HasMaxLength(OrgUnit.NameMaxLength);
        builder.ComplexProperty(step => step.Decided);
        builder.HasIndex(step => new { step.UnitId, step.Role, step.Outcome });
    }
}
