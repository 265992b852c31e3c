using Conduct.App.Data;
using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Features.Policies;

public sealed class PolicyConfiguration : IEntityTypeConfiguration<Policy>
{
    public void Configure(EntityTypeBuilder<Policy> builder)
    {
        builder.Property(policy => policy.Code).HasMaxLength(Policy.CodeMaxLength);
        builder.Property(policy => policy.Title).HasMaxLength(Policy.TitleMaxLength);
        builder.Property(policy => policy.TitleEn).HasMaxLength(Policy.TitleMaxLength);
        builder.HasMany(policy => policy.Versions).WithOne().HasForeignKey(version => version.PolicyId);
        builder.Navigation(policy => policy.Versions).AutoInclude();
        builder.Ignore(policy => policy.OpenCalls);
        builder.Ignore(policy => policy.Written);
        builder.HasMany(policy => policy.Reviews).WithOne().HasForeignKey(review => review.PolicyId);
        builder.HasMany(policy => policy.Calls).WithOne().HasForeignKey(call => call.PolicyId);
        builder.Navigation(policy => policy.Reviews).AutoInclude();
        builder.Navigation(policy => policy.Calls).AutoInclude();
        builder.HasIndex(policy => policy.Code).IsUnique();
    }
}

public sealed class PolicyVersionConfiguration : IEntityTypeConfiguration<PolicyVersion>
{
    public void Configure(EntityTypeBuilder<PolicyVersion> builder)
    {
        builder.ComplexProperty(version => version.Discussion, Record);
        builder.ComplexProperty(version => version.Publication, Record);
        builder.Property(version => version.Draft).HasJson();
        builder.Property(version => version.Attached).HasJsonList();
        builder.HasMany(version => version.Clauses).WithOne().HasForeignKey(clause => clause.PolicyVersionId);
        builder.Navigation(version => version.Clauses).AutoInclude();
        builder.HasIndex(version => new { version.PolicyId, version.Number }).IsUnique();
    }

    private static void Record(ComplexPropertyBuilder<ProcessRecord> record) => record.Property(one => one.Files).HasJsonList();
}

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

public sealed class PolicyReviewConfiguration : IEntityTypeConfiguration<PolicyReview>
{
    public void Configure(EntityTypeBuilder<PolicyReview> builder)
    {
        builder.ComplexProperty(review => review.Reviewed);
        builder.Property(review => review.Note).HasMaxLength(KernelRules.ReasonMaxLength);
        builder.HasIndex(review => review.PolicyId);
    }
}

public sealed class AcknowledgementCallConfiguration : IEntityTypeConfiguration<AcknowledgementCall>
{
    public void Configure(EntityTypeBuilder<AcknowledgementCall> builder)
    {
        builder.ComplexProperty(call => call.Asked);
        builder.HasIndex(call => call.PolicyId);
    }
}
