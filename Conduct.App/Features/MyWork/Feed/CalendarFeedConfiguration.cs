using Conduct.App.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Features.MyWork;

public sealed class CalendarFeedConfiguration : IEntityTypeConfiguration<CalendarFeed>
{
    public void Configure(EntityTypeBuilder<CalendarFeed> builder)
    {
        builder.HasKey(feed => feed.AccountId);
        builder.Property(feed => feed.TokenHash).HasMaxLength(64);
        builder.Property(feed => feed.Stamp).HasMaxLength(100);
        builder.HasIndex(feed => feed.TokenHash).IsUnique();
        builder.HasOne<Account>().WithOne().HasForeignKey<CalendarFeed>(feed => feed.AccountId);
    }
}
