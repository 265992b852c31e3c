using Conduct.App.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Shell.Words;

/// <summary>
/// Words a person typed that must not stand in an address or a log, such as the name searched for: the address carries the id.
/// A pasted link, back and reload find the words again.
/// </summary>
public sealed class StoredText
{
    public const int MaxLength = 200;

    public Guid Id { get; init; }

    public Guid AccountId { get; init; }

    public required string Text { get; init; }

    /// <summary>UTC.</summary>
    public DateTimeOffset KeptAt { get; init; }
}

public sealed class StoredTextConfiguration : IEntityTypeConfiguration<StoredText>
{
    public void Configure(EntityTypeBuilder<StoredText> builder)
    {
        builder.ToTable("StoredTexts");
        builder.Property(kept => kept.Id).ValueGeneratedNever();
        builder.Property(kept => kept.Text).HasMaxLength(StoredText.MaxLength);
        builder.HasOne<Account>().WithMany().HasForeignKey(kept => kept.AccountId);
        builder.HasIndex(kept => new { kept.AccountId, kept.Text }).IsUnique();
    }
}
