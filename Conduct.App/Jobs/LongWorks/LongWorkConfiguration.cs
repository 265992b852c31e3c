using Conduct.App.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Jobs.LongWorks;

public sealed class LongWorkConfiguration : IEntityTypeConfiguration<LongWork>
{
    public void Configure(EntityTypeBuilder<LongWork> builder)
    {
        builder.ToTable("LongWorks");
        builder.Property(work => work.Id).ValueGeneratedNever();
        builder.Property(work => work.Kind).HasMaxLength(LongWork.KindMaxLength);
        builder.Property(work => work.Key).HasMaxLength(64);
        builder.Property(work => work.Culture).HasMaxLength(20);
        builder.Property(work => work.Said).HasMaxLength(LongWork.TextMaxLength);
        builder.Property(work => work.Reference).HasMaxLength(40);
        builder.Property(work => work.FileName).HasMaxLength(LongWork.FileNameMaxLength);
        builder.Property(work => work.FileSha256).HasMaxLength(64);
        builder.HasOne<Account>().WithMany().HasForeignKey(work => work.AccountId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(work => new { work.AccountId, work.CreatedAt });
        builder.HasIndex(work => new { work.State, work.AliveAt });

        // However often it is asked for.
        builder.HasIndex(work => new { work.AccountId, work.Kind, work.Key }).IsUnique()
            .HasFilter($"\"State\" IN ('{nameof(LongWorkState.Waiting)}', '{nameof(LongWorkState.Running)}')");
    }
}
