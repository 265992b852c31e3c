using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Platform.Drafts;

/// <summary>Unsent forms: one for each account and form.</summary>
public sealed class FormDraftConfiguration : IEntityTypeConfiguration<FormDraft>
{
    public void Configure(EntityTypeBuilder<FormDraft> builder)
    {
        builder.ToTable("FormDrafts");
        builder.HasKey(draft => new { draft.AccountId, draft.Key });
        builder.Property(draft => draft.Key).HasMaxLength(FormDraft.KeyMaxLength);
        builder.Property(draft => draft.Content).HasMaxLength(FormDraft.ContentMaxLength);
    }
}
