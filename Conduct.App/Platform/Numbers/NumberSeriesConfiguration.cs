using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Platform.Numbers;

/// <summary>Number series, by name.</summary>
public sealed class NumberSeriesConfiguration : IEntityTypeConfiguration<NumberSeries>
{
    public void Configure(EntityTypeBuilder<NumberSeries> builder)
    {
        builder.ToTable("NumberSeries");
        builder.HasKey(series => series.Name);
        builder.Property(series => series.Name).HasMaxLength(40);
    }
}
