using Conduct.Domain.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Data.Configurations;

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
