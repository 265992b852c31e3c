using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Features.Reviews;

public sealed class WrittenReviewConfiguration : IEntityTypeConfiguration<WrittenReview>
{
    public void Configure(EntityTypeBuilder<WrittenReview> builder)
    {
        builder.Ignore(review => review.Latest);
        builder.ComplexProperty(review => review.Draft);
        builder.HasMany(review => review.Versions).WithOne().HasForeignKey(version => version.ReviewId);
        builder.Navigation(review => review.Versions).AutoInclude();
        builder.HasOne<PenaltyDecision>().WithMany().HasForeignKey(review => review.DecisionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(review => review.CaseFileId);
        builder.HasIndex(review => new { review.EmployeeId, review.Status });
        builder.HasIndex(review => new { review.Status, review.DueOn });
    }
}

public sealed class ReviewVersionConfiguration : IEntityTypeConfiguration<ReviewVersion>
{
    public void Configure(EntityTypeBuilder<ReviewVersion> builder)
    {
        builder.Property(version => version.Sha256).HasMaxLength(64);
        builder.ComplexProperty(version => version.Text);
        builder.ComplexProperty(version => version.Decided);
        builder.HasIndex(version => new { version.ReviewId, version.Number }).IsUnique();
    }
}
