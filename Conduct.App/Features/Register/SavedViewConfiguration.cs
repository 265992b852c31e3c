using Conduct.App.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Features.Register;

public sealed class SavedViewConfiguration : IEntityTypeConfiguration<SavedView>
{
    public void Configure(EntityTypeBuilder<SavedView> builder)
    {
        builder.Property(view => view.Id).ValueGeneratedNever();
        builder.Property(view => view.Page).HasMaxLength(100);
        builder.Property(view => view.Name).HasMaxLength(SavedView.NameMaxLength);
        builder.HasOne<Account>().WithMany().HasForeignKey(view => view.AccountId);
        builder.HasIndex(view => new { view.AccountId, view.Page, view.Name }).IsUnique();
    }
}

public sealed class KeptTextConfiguration : IEntityTypeConfiguration<StoredText>
{
    public void Configure(EntityTypeBuilder<StoredText> builder)
    {
        builder.Property(kept => kept.Id).ValueGeneratedNever();
        builder.Property(kept => kept.Text).HasMaxLength(StoredText.MaxLength);
        builder.HasOne<Account>().WithMany().HasForeignKey(kept => kept.AccountId);
        builder.HasIndex(kept => new { kept.AccountId, kept.Text }).IsUnique();
    }
}
