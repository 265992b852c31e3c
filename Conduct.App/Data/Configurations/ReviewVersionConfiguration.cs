using Conduct.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Data.Configurations;

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
