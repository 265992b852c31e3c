using Conduct.App.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Features.Register;

public sealed class SavedViewConfiguration : IEntityTypeConfiguration<SavedView>
{
    public void Configure(EntityTypeBuilder<SavedView> builder)
    {
        builder.ToTable("SavedViews");
        builder.Property(view => view.Id).ValueGeneratedNever();
        builder.Property(view => view.Page).HasMaxLength(100);
        builder.Property(view => view.Name).HasMaxLength(SavedView.NameMaxLength);
        builder.HasOne<Account>().WithMany().HasForeignKey(view => view.AccountId);
        builder.HasIndex(view => new { view.AccountId, view.Page, view.Name }).IsUnique();
    }
}
