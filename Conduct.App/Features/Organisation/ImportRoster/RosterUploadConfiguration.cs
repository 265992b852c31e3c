using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Features.Organisation;

public sealed class RosterUploadConfiguration : IEntityTypeConfiguration<RosterUpload>
{
    public void Configure(EntityTypeBuilder<RosterUpload> builder)
    {
        builder.ToTable("RosterUploads");
        builder.HasKey(upload => upload.AccountId);
        builder.Property(upload => upload.FileName).HasMaxLength(RosterUpload.FileNameMaxLength);
        builder.Property(upload => upload.Id).IsConcurrencyToken();
    }
}
