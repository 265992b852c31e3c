using Conduct.App.Platform;
using Conduct.App.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Data.Configurations;

public sealed class KeptTextConfiguration : IEntityTypeConfiguration<KeptText>
{
    public void Configure(EntityTypeBuilder<KeptText> builder)
    {
        builder.Property(kept => kept.Id).ValueGeneratedNever();
        builder.Property(kept => kept.Text).HasMaxLength(KeptText.MaxLength);
        builder.HasOne<Account>().WithMany().HasForeignKey(kept => kept.AccountId);
        builder.HasIndex(kept => new { kept.AccountId, kept.Text }).IsUnique();
    }
}
