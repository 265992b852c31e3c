using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Security;

public sealed class AccountSessionConfiguration : IEntityTypeConfiguration<AccountSession>
{
    public void Configure(EntityTypeBuilder<AccountSession> builder)
    {
        builder.ToTable("AccountSessions");
        builder.Property(session => session.Id).ValueGeneratedNever();
        builder.Property(session => session.Stamp).HasMaxLength(100);
        builder.Property(session => session.Browser).HasMaxLength(BrowserName.MaxLength);
        builder.HasOne<Account>().WithMany().HasForeignKey(session => session.AccountId);
        builder.HasIndex(session => session.AccountId);
    }
}
