using Conduct.App.Platform.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Data.Configurations;

public sealed class RegisterTextConfiguration : IEntityTypeConfiguration<RegisterText>
{
    public void Configure(EntityTypeBuilder<RegisterText> builder)
    {
        builder.ToTable("RegisterTexts");
        builder.HasKey(text => text.RowId);
        builder.Property(text => text.RowId).ValueGeneratedNever();
    }
}
