using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Data.Configurations;

public sealed class PolicyReviewConfiguration : IEntityTypeConfiguration<PolicyReview>
{
    public void Configure(EntityTypeBuilder<PolicyReview> builder)
    {
        builder.ComplexProperty(review => review.Reviewed);
        builder.Property(review => review.Note).HasMaxLength(KernelRules.ReasonMaxLength);
        builder.HasIndex(review => review.PolicyId);
    }
}
